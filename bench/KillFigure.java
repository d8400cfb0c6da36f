package bench;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** The power goes, for one process after the other, while complaints come in. */
final class KillFigure implements Figure {

    @Override
    public String name() {
        return "kill";
    }

    @Override
    public String title() {
        return "Killed during the load";
    }

    @Override
    public String how() {
        return "16 senders for 60 s; `kill -9` of PostgreSQL at 15 s (the house starts it again by itself), `kill -9` of Java at 35 s"
                + " and a new start at once; then every receipt that was shown is opened.";
    }

    @Override
    public List<Row> measure() throws Exception {
        Folders.empty("kill");
        Fill.world("kill", 0);
        int port = House.freePort();
        House first = House.start("kill", port, LoadFigure.NO_LIMIT, true);
        Load load = new Load(port);
        Thread sending = Thread.ofPlatform().start(() -> {
            try {
                load.atOnce(16, 60);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        TimeUnit.SECONDS.sleep(15);
        first.killDatabase();
        TimeUnit.SECONDS.sleep(20);
        int beforeJava = load.receipts.size();
        first.kill();
        try (House second = House.start("kill", port, LoadFigure.NO_LIMIT, true)) {
            sending.join();
            int shown = load.receipts.size();
            int open = load.opening();
            return List.of(
                    new Row("receipts shown before Java was killed", Integer.toString(beforeJava), "–", true),
                    new Row("from the new start to the first page", "%.1f s".formatted(second.secondsToFirstPage), "–", true),
                    new Row("receipts shown that open afterwards", open + " of " + shown, "all", open == shown),
                    new Row("answers in all", load.answers.toString(), "–", true));
        }
    }
}
