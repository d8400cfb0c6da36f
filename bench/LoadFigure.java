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
        List<Row> rows = new ArrayList<>();
        Folders.empty("load");
        Fill.world("load", 0);
        try (House house = House.start("load", NO_LIMIT, true)) {
            new Load(house.port).atOnce(16, 20);
            Times rate = new Times();
            Times p99 = new Times();
            Times p50 = new Times();
            int wrong = 0;
            Load last = new Load(house.port);
            for (int run = 0; run < RUNS; run++) {
                last = new Load(house.port).atOnce(16, 60);
                rate.add(last.accepted.count() / 60.0);
                p50.add(last.accepted.median());
                p99.add(last.accepted.at(0.99));
                wrong += last.answers.entrySet().stream().filter(each -> !each.getKey().equals("201"))
                        .mapToInt(each -> each.getValue().get()).sum();
            }
            rows.add(new Row("complaints a second", rate.spread("%.0f"), "≥ 50", rate.at(0) >= 50));
            rows.add(new Row("half are answered within", p50.spread("%.0f") + " ms", "–", true));
            rows.add(new Row("99 of 100 are answered within", p99.spread("%.0f") + " ms", "< 1000 ms", p99.most() < 1000));
            rows.add(new Row("answers that were not 201", Integer.toString(wrong), "0", wrong == 0));
            double memory = house.memory();
            rows.add(new Row("resident memory of the Java process afterwards", "%.0f MB".formatted(memory), "≤ 400 MB",
                    memory <= 400));
            while (last.receipts.size() > 300) {
                last.receipts.poll();
            }
            int shown = last.receipts.size();
            int open = last.opening();
            rows.add(new Row("receipts that open afterwards", open + " of " + shown, "all", open == shown));
        }
        return rows;
    }
}
