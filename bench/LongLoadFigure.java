package bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The same when the burst outlasts what was derived ahead: every receipt costs its derivation on the spot. */
final class LongLoadFigure implements Figure {

    @Override
    public String name() {
        return "longload";
    }

    @Override
    public String title() {
        return "The same for longer than receipts last";
    }

    @Override
    public String how() {
        return "the house is told to derive none ahead (`VAULT_RECEIPTSREADY=0`): what it carries hour after hour. 16 senders for"
                + " 60 s after 15 s of warming up.";
    }

    @Override
    public List<Row> measure() throws Exception {
        Folders.empty("load");
        Fill.world("load", 0);
        Map<String, String> settings = new HashMap<>(LoadFigure.NO_LIMIT);
        settings.put("VAULT_RECEIPTSREADY", "0");
        try (House house = House.start("load", settings, true)) {
            new Load(house.port).atOnce(16, 15);
            Quiet.await();
            Load load = new Load(house.port).atOnce(16, 60);
            List<Row> rows = new ArrayList<>(List.of(
                    new Row("complaints a second", "%.0f".formatted(load.accepted.count() / 60.0), "–", true),
                    new Row("99 of 100 are answered within", "%.0f ms".formatted(load.accepted.at(0.99)), "–", true),
                    new Row("answers that were not 201", Integer.toString(load.refusedOrFailed()), "0",
                            load.refusedOrFailed() == 0)));
            double memory = house.memory();
            rows.add(new Row("resident memory of the Java process afterwards", "%.0f MB".formatted(memory), "≤ 400 MB",
                    memory <= 400));
            return rows;
        }
    }
}
