package org.tayanych.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that outlived its application, or the traces of one. It is stopped before a new one starts on the same data.
 * A process that has ended but was not collected yet (a zombie) still counts as alive to PostgreSQL: that is waited for,
 * and where nobody ever collects it, its mark is removed once no process works in the cluster.
 */
final class Leftover {

    private static final Logger log = LoggerFactory.getLogger(Leftover.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path home;
    private final Cluster cluster;
    private final Guise guise;

    Leftover(Path home, Cluster cluster, Guise guise) {
        this.home = home;
        this.cluster = cluster;
        this.guise = guise;
    }

    /** @throws CannotStart when something still runs on these data and does not go */
    void clear() throws IOException, InterruptedException {
        Path mark = cluster.folder().resolve("postmaster.pid");
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (Files.exists(mark)) {
            OptionalLong pid = pid(mark);
            if (pid.isEmpty() || !alive(pid.getAsLong())) {
                return;
            }
            if (ended(pid.getAsLong())) {
                if (nobodyWorksIn(cluster.folder())) {
                    Files.deleteIfExists(mark);
                    return;
                }
            } else {
                log.info("stopping a database that an earlier start left behind");
                stop();
            }
            if (System.nanoTime() > until) {
                throw new CannotStart("A database still runs on " + cluster.folder() + " as process " + pid.getAsLong()
                        + ": end it, then start again.");
            }
            Thread.sleep(100);
        }
    }

    private void stop() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(guise.command(
                        home.resolve("bin/pg_ctl"), "-D", cluster.folder().toString(), "-m", "fast", "-w", "-t", "15", "stop"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private static OptionalLong pid(Path mark) throws IOException {
        var lines = Files.readAllLines(mark);
        return lines.isEmpty() || !lines.getFirst().strip().matches("[0-9]{1,18}")
                ? OptionalLong.empty()
                : OptionalLong.of(Long.parseLong(lines.getFirst().strip()));
    }

    private static boolean alive(long pid) {
        return ProcessHandle.of(pid).isPresent();
    }

    private static boolean ended(long pid) {
        try {
            String state = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return state.substring(state.lastIndexOf(')') + 1).stripLeading().startsWith("Z");
        } catch (IOException notLinuxOrGone) {
            return false;
        }
    }

    /** Every process of PostgreSQL works in its cluster's folder. */
    private static boolean nobodyWorksIn(Path folder) throws IOException {
        Path real = folder.toRealPath();
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                if (worksIn(process, real)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean worksIn(Path process, Path folder) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(folder);
        } catch (IOException goneOrForeign) {
            return false;
        }
    }
}
