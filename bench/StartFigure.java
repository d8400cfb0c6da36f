package bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** From the start of the process to the first public page. */
final class StartFigure implements Figure {

    private static final int RUNS = 5;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String title() {
        return "From start to the first page";
    }

    @Override
    public String how() {
        return "the process is started " + RUNS + " times on an existing database with and without the start-up cache, asked for"
                + " `/ky/` every 10 ms, stopped by SIGTERM.";
    }

    @Override
    public List<Row> measure() throws Exception {
        List<Row> rows = new ArrayList<>();
        Folders.delete("start");
        Map<String, String> empty = Map.of();
        try (House first = House.start("start", empty, true)) {
            rows.add(new Row("very first start, with unpacking and making the database",
                    "%.1f s".formatted(first.secondsToFirstPage), "–", true));
        }
        rows.add(starts("existing database, without the cache", empty, false, 5));
        rows.add(starts("existing database, with the cache", empty, true, 3));
        return rows;
    }

    private static Row starts(String what, Map<String, String> settings, boolean cache, double goal) throws Exception {
        Times times = new Times();
        for (int run = 0; run < RUNS; run++) {
            try (House house = House.start("start", settings, cache)) {
                times.add(house.secondsToFirstPage);
            }
        }
        return new Row(what, times.spread("%.1f") + " s", "≤ %.0f s".formatted(goal), times.median() <= goal);
    }
}
