package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** Whether other programs leave the machine to what is measured: it has few cores, and figures taken beside a build say nothing. */
final class Quiet {

    /** The share of all cores that others may have. */
    private static final double ENOUGH = 0.08;
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(10);

    private static double last = Double.NaN;

    private Quiet() {
    }

    /** Waits until hardly anything runs, at most ten minutes; what is to be measured must be idle itself. */
    static void await() throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE;
        last = busy();
        if (last > ENOUGH) {
            System.out.println("  waiting until other programs leave the machine alone");
        }
        while (last > ENOUGH && System.nanoTime() < until) {
            last = busy();
        }
    }

    /** What the report says about it. */
    static String said() {
        return "other programs took %.0f %% of it just before".formatted(100 * last);
    }

    private static double busy() throws IOException, InterruptedException {
        long[] before = ticks();
        Thread.sleep(2_000);
        long[] after = ticks();
        return 1 - (after[1] - before[1]) / (double) (after[0] - before[0]);
    }

    /** All, and those spent idle or waiting for the disk, since the machine was started. */
    private static long[] ticks() throws IOException {
        long[] each = Arrays.stream(Files.readAllLines(Path.of("/proc/stat")).getFirst().split("\\s+"))
                .skip(1).mapToLong(Long::parseLong).toArray();
        return new long[] {Arrays.stream(each).limit(8).sum(), each[3] + each[4]};
    }
}
