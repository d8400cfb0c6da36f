package bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Complaints sixteen at once for a minute, after calm. */
final class LoadFigure implements Figure {

    /** More than a hotline would want in an hour; the limit itself is not what is measured. */
    static final Map<String, String> NO_LIMIT = Map.of("COMPLAINTS_PERHOUR", "1000000");
    private static final int RUNS = 1;
    private static final String READY = "tayanych.receipts.ready";

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
        return RUNS + " run of 60 s of `POST /api/v1/complaints` by 16 senders over kept-open connections, 1000 Cyrillic letters"
                + " each, after 15 s of warming up; fully sealed, each in its own transaction with fsync. The house derives receipts"
                + " ahead while it is calm, as it always does: the run begins when they are all there (gauge `" + READY + "`)."
                + " Then 300 of the receipts are opened.";
    }

    @Override
    public List<Row> measure() throws Exception {
        Folders.empty("load");
        Fill.world("load", 0);
        try (House house = House.start("load", NO_LIMIT, true)) {
            new Load(house.port).atOnce(16, 15);
            List<Load> runs = new ArrayList<>();
            List<String> filled = new ArrayList<>();
            double left = Double.MAX_VALUE;
            for (int run = 0; run < RUNS; run++) {
                filled.add(fill(house));
                Quiet.await();
                runs.add(new Load(house.port).atOnce(16, 60));
                left = Math.min(left, house.gauge(READY));
            }
            List<Row> rows = new ArrayList<>(speed(runs));
            rows.add(new Row("before it the house derived, undisturbed or beside other programs", String.join(", ", filled), "–", true));
            rows.add(new Row("receipts still ready after it", "%.0f".formatted(left), "–", true));
            double memory = house.memory();
            rows.add(new Row("resident memory of the Java process afterwards", "%.0f MB".formatted(memory), "≤ 400 MB",
                    memory <= 400));
            rows.add(opening(runs.getLast()));
            return rows;
        }
    }

    /** Waits until no more are being derived ahead. */
    private static String fill(House house) throws Exception {
        System.out.println("  waiting for receipts");
        long began = System.nanoTime();
        double first = house.gauge(READY);
        double before = -1;
        double now = first;
        while (now > before || now == first) {
            TimeUnit.SECONDS.sleep(3);
            before = now;
            now = house.gauge(READY);
        }
        return "%.0f receipts in %.0f s".formatted(now - first, (System.nanoTime() - began) / 1e9);
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
