package bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words looked for in ten thousand sealed cases: each is opened in memory, as there is no index to look into. */
final class SearchFigure implements Figure {

    private static final int CASES = 10_000;
    private static final Pattern FOUND = Pattern.compile("/desk/cases/[0-9a-f-]{36}");

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String title() {
        return "Words in ten thousand sealed cases";
    }

    @Override
    public String how() {
        return CASES + " complaints of 1000 letters, submitted and sealed one by one (kept in `target/bench` as `seeded` for the next"
                + " measuring); a consultant looks for a word that stands in one of a hundred, ten times, from sending the form to the whole first page of results. The first search opens each"
                + " case by the team's private key, later ones by the symmetric key left for the team.";
    }

    @Override
    public List<Row> measure() throws Exception {
        if (!Folders.isThere("seeded/done")) {
            Folders.empty("seeded");
            System.out.println("  submitting " + CASES + " complaints, about six minutes");
            Fill.world("seeded", CASES);
            Folders.ensure("seeded/done");
        }
        Folders.copy("seeded", "search");
        List<Row> rows = new ArrayList<>();
        try (House house = House.start("search", Map.of("VAULT_RECEIPTSREADY", "0"), true);
                Reader reader = new Reader(house.port).signIn()) {
            rows.add(row("the very first search, first results", search(reader)));
            Times times = new Times();
            for (int n = 0; n < 10; n++) {
                times.add(search(reader));
            }
            rows.add(new Row("later searches, first results", times.spread("%.0f") + " ms", "< 1000 ms", times.median() < 1000));
            rows.add(new Row("resident memory of the Java process afterwards", "%.0f MB".formatted(house.memory()), "≤ 400 MB",
                    house.memory() <= 400));
        }
        return rows;
    }

    private static Row row(String what, double milliseconds) {
        return new Row(what, "%.0f ms".formatted(milliseconds), "< 1000 ms", milliseconds < 1000);
    }

    private static double search(Reader reader) throws Exception {
        String token = reader.token("/desk/search");
        long began = System.nanoTime();
        Wire.Answer answer = reader.wire.post("/desk/search", "application/x-www-form-urlencoded",
                ("_csrf=" + java.net.URLEncoder.encode(token, "UTF-8") + "&words="
                        + java.net.URLEncoder.encode(Fill.RARE, "UTF-8")).getBytes());
        double milliseconds = (System.nanoTime() - began) / 1e6;
        Matcher found = FOUND.matcher(answer.text());
        if (answer.status() != 200 || !found.find()) {
            throw new IllegalStateException("nothing found: " + answer.status());
        }
        return milliseconds;
    }
}
