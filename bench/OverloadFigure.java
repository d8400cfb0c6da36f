package bench;

import java.util.List;

/** Six times what is promised: whoever cannot be served is told so at once. */
final class OverloadFigure implements Figure {

    private static final int OFFERED = 300;
    private static final int SECONDS = 60;

    @Override
    public String name() {
        return "overload";
    }

    @Override
    public String title() {
        return "Three hundred complaints a second offered";
    }

    @Override
    public String how() {
        return OFFERED + " a second for " + SECONDS + " s over 256 connections, whether or not the last were answered, soon after a start"
                + " with few receipts derived ahead; then every receipt that was shown is opened.";
    }

    @Override
    public List<Row> measure() throws Exception {
        Folders.empty("overload");
        Fill.world("overload", 0);
        try (House house = House.start("overload", LoadFigure.NO_LIMIT, true)) {
            new Load(house.port).atOnce(16, 10);
            Load load = new Load(house.port).offered(OFFERED, SECONDS, 256);
            int kept = load.count("201");
            int shed = load.count("503");
            int other = OFFERED * SECONDS - kept - shed;
            double memory = house.memory();
            int open = load.opening();
            return List.of(
                    new Row("kept a second", "%.0f".formatted(kept / (double) SECONDS), "–", true),
                    new Row("kept ones, 99 of 100 within", "%.0f ms".formatted(load.accepted.at(0.99)), "–", true),
                    new Row("turned away with 503", Integer.toString(shed), "–", true),
                    new Row("of these without Retry-After", load.refusedWithoutRetryAfter.toString(), "0",
                            load.refusedWithoutRetryAfter.get() == 0),
                    new Row("any other answer", other + (other == 0 ? "" : " " + load.answers), "0", other == 0),
                    new Row("receipts shown that open afterwards", open + " of " + kept, "all", open == kept),
                    new Row("resident memory of the Java process afterwards", "%.0f MB".formatted(memory), "≤ 400 MB",
                            memory <= 400));
        }
    }
}
