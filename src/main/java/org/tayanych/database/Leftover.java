package org.tayanych.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that outlived its application, or the traces of one. It is stopped before a new one starts on the same data.
 * The number in its mark is not trusted: it may be that of a process that ended and was not collected yet, or, after the
 * machine was restarted, of something else altogether. What counts is whether a process works in the cluster's folder.
 */
final class Leftover {

    private static final Logger log = LoggerFactory.getLogger(Leftover.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Path PROCESSES = Path.of("/proc");

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
            if (!inUse(mark)) {
                Files.deleteIfExists(mark);
                return;
            }
            log.info("stopping a database that was left behind");
            stop();
            if (System.nanoTime() > until) {
                throw new CannotStart("A database still runs on " + cluster.folder() + ": end it, then start again.");
            }
            Thread.sleep(200);
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

    private boolean inUse(Path mark) throws IOException {
        return Files.isDirectory(PROCESSES.resolve("self")) ? somebodyWorksIn(cluster.folder()) : isPostgres(mark);
    }

    /** Every process of PostgreSQL works in its cluster's folder. */
    private static boolean somebodyWorksIn(Path folder) throws IOException {
        Path real = folder.toRealPath();
        try (var processes = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
            for (Path process : processes) {
                if (worksIn(process, real)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean worksIn(Path process, Path folder) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(folder);
        } catch (IOException endedOrForeign) {
            return false;
        }
    }

    /** Where there is no list of processes to look at, as on macOS: the number must at least belong to a postgres. */
    private static boolean isPostgres(Path mark) throws IOException {
        String first = Files.readString(mark).lines().findFirst().orElse("").strip();
        return first.matches("[0-9]{1,18}")
                && ProcessHandle.of(Long.parseLong(first))
                        .flatMap(process -> process.info().command())
                        .filter(command -> command.endsWith("postgres"))
                        .isPresent();
    }
}
