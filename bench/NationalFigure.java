package bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tayanych.law.Packs;
import org.tayanych.vocabulary.Country;

/** A register and a year of national size: imported through the pages, then looked at. */
final class NationalFigure implements Figure {

    private static final String FOLDER = "national";
    private static final int TIMES = 300;
    private static final double IMPORT_GOAL = 180;
    private static final double PAGE_GOAL = 100;
    private static final double PLAN_GOAL = 10;
    private static final Map<String, String> NONE_AHEAD = Map.of("VAULT_RECEIPTSREADY", "0");
    private static final List<String> REGISTER = List.of("/desk/workplaces", "/desk/workplaces?q=%D0%90%D0%BB%D1%82%D1%8B%D0%BD-%D1%82%D0%BE%D0%BE",
            "/desk/workplaces?q=altyn+tikstil+42", "/desk/workplaces?q=00000000123456", "/desk/workplaces?region=KG-O&sector=CONSTRUCTION&q=manas",
            "/desk/workplaces?q=&page=200");
    private static final List<String> RESULTS = List.of("/ru/results", "/ky/results", "/en/results", "/ru/results/violations", "/ky/results/regions",
            "/ru/results/capacity", "/ky/results/time", "/ru/results/paid", "/en/results/checks",
            "/results/inspectorate.csv");

    @Override
    public String name() {
        return "national";
    }

    @Override
    public String title() {
        return "A register of national size";
    }

    @Override
    public String how() {
        return "%,d workplaces, %,d inspections and %,d findings are made as CSV files and uploaded through the form of the desk, one after the other; the time runs from sending"
                .formatted(Nation.WORKPLACES, Nation.INSPECTIONS, Nation.FINDINGS)
                + " the file to the page that says it is imported (checked row by row, written in one transaction; each inspection gets a case key of its"
                + " own, sealed to the team; the job that takes files up looks every few seconds). Then the plan of a quarter is computed over all of it, and " + TIMES + " pages of the register and of the"
                + " results after 60 for warming up, each whole, on a kept-open connection.";
    }

    @Override
    public List<Row> measure() throws Exception {
        List<Row> rows = new ArrayList<>();
        Folders.empty(FOLDER);
        Fill.inspectorate(FOLDER);
        try (House house = House.start(FOLDER, NONE_AHEAD, true); Reader reader = new Reader(house.port).signIn()) {
            Quiet.await();
            imports(reader, rows);
            rows.add(new Row("resident memory of the Java process at most", "%.0f MB".formatted(house.memoryPeak()), "–", true));
            analyze(house);
            plan(reader, rows);
            pages("the register", REGISTER, reader, rows);
            pages("results", RESULTS, reader, rows);
        }
        return rows;
    }

    private static void imports(Reader reader, List<Row> rows) throws Exception {
        String provision = Packs.shipped(Country.KG).provisions().keySet().stream().sorted().findFirst().orElseThrow();
        double all = upload(reader, "workplaces", Nation.workplaces(), Nation.WORKPLACES, rows)
                + upload(reader, "inspections", Nation.inspections(), Nation.INSPECTIONS, rows)
                + upload(reader, "findings", Nation.findings(provision), Nation.FINDINGS, rows);
        rows.add(new Row("the whole import", "%.0f s".formatted(all), "< %.0f s".formatted(IMPORT_GOAL), all < IMPORT_GOAL));
    }

    /** The next quarter with thirty-two inspectors of sixty days each, from pressing "compute" to the answer. */
    private static void plan(Reader reader, List<Row> rows) throws Exception {
        LocalDate today = LocalDate.now();
        LocalDate quarter = LocalDate.of(today.getYear(), (today.getMonthValue() - 1) / 3 * 3 + 1, 1).plusMonths(3);
        Wire.Answer begun = reader.form("/desk/plans/new", "/desk/plans", "quarter", quarter.toString(), "inspectors", "32", "days", "60",
                "reserve", "20", "office", "KG-GB", "visits", "5", "journey-KG-O", "2");
        if (begun.status() != 303) {
            throw new IOException("the plan was not begun: " + begun.status());
        }
        String plan = begun.header("location");
        long began = System.nanoTime();
        Wire.Answer computed = reader.form(plan, plan + "/compute");
        double seconds = (System.nanoTime() - began) / 1e9;
        if (computed.status() != 303) {
            throw new IOException("the plan was not computed: " + computed.status());
        }
        rows.add(new Row("the risk plan of a quarter, 32 inspectors of 60 days", "%.1f s".formatted(seconds), "< %.0f s".formatted(PLAN_GOAL),
                seconds < PLAN_GOAL));
        System.out.printf("  plan: %.1f s%n", seconds);
    }

    private static double upload(Reader reader, String kind, byte[] csv, int count, List<Row> rows) throws Exception {
        String token = reader.token("/desk/imports");
        String head = part("_csrf") + token + "\r\n" + part("kind") + kind + "\r\n--cut\r\nContent-Disposition: form-data; name=\"file\";"
                + " filename=\"list.csv\"\r\nContent-Type: text/csv\r\n\r\n";
        long began = System.nanoTime();
        Wire.Answer sent = reader.wire.post("/desk/imports", "multipart/form-data; boundary=cut",
                head.getBytes(StandardCharsets.US_ASCII), csv, "\r\n--cut--\r\n".getBytes(StandardCharsets.US_ASCII));
        double arrived = (System.nanoTime() - began) / 1e9;
        if (sent.status() != 303) {
            throw new IOException("the upload of " + kind + " answers " + sent.status());
        }
        Wire.Answer page = reader.wire.get(sent.header("location"));
        while (!page.header("refresh").isEmpty()) {
            Thread.sleep(250);
            page = reader.wire.get(sent.header("location"));
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        if (!page.text().contains("govuk-tag--green")) {
            throw new IOException("the import of " + kind + " did not end well: " + page.text().replaceAll("(?s)<[^>]*>|\\s+", " "));
        }
        rows.add(new Row("%,d %s".formatted(count, kind), "%.0f s, of these %.0f s until the file had arrived".formatted(seconds, arrived), "–", true));
        System.out.printf("  %s: %.1f s (%.1f s to arrive)%n", kind, seconds, arrived);
        return seconds;
    }

    private static String part(String name) {
        return "--cut\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n";
    }

    /** As the database does by itself after some minutes. */
    private static void analyze(House house) throws Exception {
        try (var database = house.database(); var statement = database.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    private static void pages(String what, List<String> paths, Reader reader, List<Row> rows) throws Exception {
        Times times = new Times();
        for (int n = 0; n < 60 + TIMES; n++) {
            String path = paths.get(n % paths.size());
            long began = System.nanoTime();
            Wire.Answer answer = reader.wire.get(path);
            if (answer.status() != 200) {
                throw new IllegalStateException(path + " answers " + answer.status());
            }
            if (n >= 60) {
                times.add((System.nanoTime() - began) / 1e6);
            }
        }
        rows.add(new Row("pages of " + what + ", 95 of 100 within", "%.0f ms (half within %.0f ms, the slowest %.0f ms)".formatted(
                times.at(0.95), times.median(), times.most()), "< %.0f ms".formatted(PAGE_GOAL), times.at(0.95) < PAGE_GOAL));
        System.out.printf("  %s: p95 %.0f ms%n", what, times.at(0.95));
    }
}
