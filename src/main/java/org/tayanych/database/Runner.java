package org.tayanych.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one server process running. A thread of its own starts the process and waits for it as long as the application
 * lives: the system's "end it when its parent dies" looks at the thread that started it, not at the process.
 */
final class Runner {

    private static final Logger log = LoggerFactory.getLogger(Runner.class);

    private final Path home;
    private final Cluster cluster;
    private final Guise guise;
    private final int port;
    private final DatabaseSettings settings;
    private final Thread keeper = Thread.ofPlatform().name("database").daemon(true).unstarted(this::keep);
    private volatile @Nullable Process process;
    private volatile boolean ending;
    private volatile boolean failed;

    Runner(Path home, Cluster cluster, Guise guise, int port, DatabaseSettings settings) {
        this.home = home;
        this.cluster = cluster;
        this.guise = guise;
        this.port = port;
        this.settings = settings;
    }

    void begin() {
        keeper.start();
    }

    /** False once it is clear that the server will not come up. */
    boolean running() {
        return keeper.isAlive() && !failed;
    }

    Path logFile() {
        return cluster.folder().resolveSibling("postgres.log");
    }

    /** A fast stop: running transactions are rolled back, everything committed is on disk. Comes back when it is done. */
    void end() {
        ending = true;
        Process current = process;
        if (current != null && current.isAlive()) {
            signalFastStop(current);
        }
        try {
            keeper.join(TimeUnit.SECONDS.toMillis(30));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void keep() {
        int swiftDeaths = 0;
        while (!ending && swiftDeaths < 5) {
            long began = System.nanoTime();
            try {
                new Leftover(home, cluster, guise).clear();
                Process started = launch();
                process = started;
                if (ending) {
                    signalFastStop(started);
                }
                int code = started.waitFor();
                if (!ending) {
                    log.warn("the database ended by itself with code {}; starting it again", code);
                }
            } catch (IOException | CannotStart trouble) {
                log.error("the database does not start: {}", trouble.getMessage());
            } catch (InterruptedException stopped) {
                return;
            }
            swiftDeaths = System.nanoTime() - began < TimeUnit.SECONDS.toNanos(10) ? swiftDeaths + 1 : 0;
            rest(swiftDeaths);
        }
        failed = !ending;
    }

    private Process launch() throws IOException {
        return new ProcessBuilder(guise.server(home.resolve("bin/postgres"), arguments()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()))
                .directory(cluster.folder().toFile())
                .start();
    }

    private List<String> arguments() {
        String durable = settings.durable() ? "on" : "off";
        return List.of(
                "-D", cluster.folder().toString(),
                "-c", "listen_addresses=127.0.0.1",
                "-c", "port=" + port,
                "-c", "unix_socket_directories=",
                "-c", "fsync=" + durable,
                "-c", "synchronous_commit=" + durable,
                "-c", "full_page_writes=" + durable,
                "-c", "max_connections=" + (settings.connections() + 10),
                "-c", "shared_buffers=128MB",
                "-c", "max_wal_size=512MB",
                "-c", "timezone=UTC",
                "-c", "log_timezone=UTC",
                // The server's log never quotes a statement, a row or an address.
                "-c", "log_min_error_statement=panic",
                "-c", "log_error_verbosity=terse",
                "-c", "log_connections=",
                "-c", "log_parameter_max_length=0",
                "-c", "log_parameter_max_length_on_error=0",
                "-c", "log_min_messages=warning");
    }

    /** SIGINT asks for a fast stop; SIGTERM would wait for every connection to leave. */
    private static void signalFastStop(Process server) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(5, TimeUnit.SECONDS);
        } catch (IOException noKill) {
            server.destroy();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            server.destroy();
        }
    }

    private static void rest(int swiftDeaths) {
        try {
            Thread.sleep(100L * swiftDeaths);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
