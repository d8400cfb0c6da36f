package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Measures the house and writes docs/performance.md anew. {@code ./tayanych bench} measures everything in about forty
 * minutes, {@code ./tayanych bench load} one figure. Every load ends by itself and talks to 127.0.0.1 alone.
 */
public final class Bench {

    private static final Path REPORT = Path.of("docs/performance.md");
    /** Begins what no program here measures; it stays as it is. */
    private static final String BY_HAND = "## By hand: ";
    private static final List<Figure> FIGURES = List.of(
            new StartFigure(), new LoadFigure(), new LongLoadFigure(), new OverloadFigure(), new KillFigure(),
            new UploadFigure(), new SearchFigure(), new QueueFigure(), new LawFigure(), new NationalFigure());

    private Bench() {
    }

    public static void main(String[] names) throws Exception {
        List<Figure> wanted = FIGURES.stream()
                .filter(figure -> names.length == 0 || Arrays.asList(names).contains(figure.name()))
                .toList();
        if (wanted.isEmpty()) {
            System.err.println("There are: " + FIGURES.stream().map(Figure::name).collect(Collectors.joining(", ")));
            System.exit(2);
        }
        for (Figure figure : wanted) {
            System.out.println("Measuring: " + figure.title());
            Quiet.await();
            List<Figure.Row> rows = figure.measure();
            rows.forEach(row -> System.out.println("  " + row.what() + ": " + row.measured() + " (goal " + row.goal() + ")"));
            write(figure, rows);
        }
        System.exit(0);
    }

    /** Replaces the figure's section in the report, or adds it where it belongs. */
    private static void write(Figure figure, List<Figure.Row> rows) throws IOException {
        List<String> sections = new ArrayList<>();
        String old = Files.exists(REPORT) ? Files.readString(REPORT) : "";
        for (Figure each : FIGURES) {
            Matcher kept = Pattern.compile("(?s)## [^\\n]+\\n\\n`./tayanych bench " + each.name() + "`.*?(?=\\n## |\\z)").matcher(old);
            if (each == figure) {
                sections.add(section(figure, rows));
            } else if (kept.find()) {
                sections.add(kept.group().strip() + "\n");
            }
        }
        if (old.contains(BY_HAND)) {
            sections.add(old.substring(old.indexOf(BY_HAND)));
        }
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, HEAD + String.join("\n", sections));
    }

    private static String section(Figure figure, List<Figure.Row> rows) throws IOException {
        StringBuilder text = new StringBuilder("## " + figure.title() + "\n\n`./tayanych bench " + figure.name() + "` · "
                + figure.how() + "\n\n| what | measured | goal | met |\n|---|---|---|---|\n");
        rows.forEach(row -> text.append("| ").append(row.what()).append(" | ").append(row.measured()).append(" | ")
                .append(row.goal()).append(" | ").append(row.goal().equals("–") ? "" : row.met() ? "yes" : "**no**")
                .append(" |\n"));
        return text.append("\nMeasured ").append(LocalDate.now()).append(" on ").append(machine()).append(".\n").toString();
    }

    private static String machine() throws IOException {
        String processor = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name")).map(line -> line.split(":")[1].strip())
                .findFirst().orElse("an unnamed processor");
        String memory = Files.readAllLines(Path.of("/proc/meminfo")).getFirst().replaceAll("\\D", "");
        return Runtime.getRuntime().availableProcessors() + " cores of " + processor + ", "
                + Long.parseLong(memory) / 1024 / 1024 + " GB, " + System.getProperty("os.name") + " "
                + System.getProperty("os.version") + ", Java " + Runtime.version() + ", embedded PostgreSQL 18 with fsync on; "
                + Quiet.said();
    }

    private static final String HEAD = """
            # What the house carries

            Every figure here but those under "By hand" is made by a program in `bench/` and can be made again: `./tayanych bench` measures all of them,
            `./tayanych bench <name>` one. The load runs on the same machine as the house and its database, and takes its share of
            the cores. Absolute figures belong to the machine named under each table; the goals are those of the design, for two
            cores. "Median (least to most)" is over the runs of one measuring. The two cores of the machine named are two threads of one
            core: what two do at once is hardly more than what one does alone. Each program waits until others leave the machine alone, at most
            ten minutes, and says how much of it they took just before; where that is much, the figure is worse than the house.

            """;
}
