package bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Complaints sixteen at once for a minute. */
final class LoadFigure implements Figure {

    /** More than a hotline would want in an hour; the limit itself is not what is measured. */
    static final Map<String, String> NO_LIMIT = Map.of("COMPLAINTS_PERHOUR", "1000000");
    private static final int RUNS = 3;

    @Override
    public String name() {
        return "load";
    }

    @Override
    public String title() {
        return "Durable complaints, sixteen at once for a minute";
    }

    @Override
    public String how() {
        return RUNS + " runs of 60 s of `POST /api/v1/complaints` by 16 senders over kept-open connections, 1000 Cyrillic letters"
                + " each, after 20 s of warming up; fully sealed, each in its own transaction with fsync. Receipts are derived ahead"
                + " as far as the house does so by itself. Then 300 of the receipts are opened.";
    }

    @Override
    public List<Row> measure() throws Exception {
        Folders.empty("load");
        Fill.world("load", 0);
        try (House house = House.start("load", NO_LIMIT, true)) {
            new Load(house.port).atOnce(16, 20);
            List<Load> runs = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                runs.add(new Load(house.port).atOnce(16, 60));
            }
            List<Row> rows = new ArrayList<>(speed(runs));
            double memory = house.memory();
            rows.add(new Row("resident memory of the Java process afterwards", "%.0f MB".formatted(memory), "≤ 400 MB",
                    memory <= 400));
            rows.add(opening(runs.getLast()));
            return rows;
        }
    }

    private static List<Row> speed(List<Load> runs) {
        Times rate = Times.of(runs.stream().map(run -> run.accepted.count() / 60.0).toList());
        Times half = Times.of(runs.stream().map(run -> run.accepted.median()).toList());
        Times most = Times.of(runs.stream().map(run -> run.accepted.at(0.99)).toList());
        int wrong = runs.stream().mapToInt(Load::refusedOrFailed).sum();
        return List.of(
                new Row("complaints a second", rate.spread("%.0f"), "≥ 50", rate.at(0) >= 50),
                new Row("half are answered within", half.spread("%.0f") + " ms", "–", true),
                new Row("99 of 100 are answered within", most.spread("%.0f") + " ms", "< 1000 ms", most.most() < 1000),
                new Row("answers that were not 201", Integer.toString(wrong), "0", wrong == 0));
    }

    private static Row opening(Load load) throws InterruptedException {
        while (load.receipts.size() > 300) {
            load.receipts.poll();
        }
        int shown = load.receipts.size();
        int open = load.opening();
        return new Row("receipts that open afterwards", open + " of " + shown, "all", open == shown);
    }
}
