package org.tayanych.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** The application as a process of its own: started, stopped, killed, started again, and refused. */
@Tag("slow")
class ProcessTest {

    private final List<Process> ours = new ArrayList<>();
    private Path folder = Path.of("target");

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "process");
    }

    @AfterEach
    void endWhatWeStarted() throws Exception {
        for (Process each : ours) {
            each.destroyForcibly().waitFor();
        }
        awaitNoDatabase();
        FileSystemUtils.deleteRecursively(folder);
    }

    @Test
    void it_keeps_its_data_stops_in_order_and_recovers_from_being_killed() throws Exception {
        int port = freePort();
        Process first = start(port, Map.of());
        awaitHealth(port, first);
        long database = databasePid();
        first.destroy();
        assertThat(first.waitFor(40, TimeUnit.SECONDS)).as("stops when it is asked to").isTrue();
        assertThat(alive(database)).as("the database stops with it").isFalse();
        assertThat(folder.resolve("cluster/postmaster.pid")).doesNotExist();
        byte[] keys = keys();

        Process second = start(port, Map.of());
        awaitHealth(port, second);
        assertThat(keys()).as("the keys stay").isEqualTo(keys);
        long orphan = databasePid();
        second.destroyForcibly().waitFor();
        awaitNoDatabase();
        assertThat(alive(orphan)).as("no database outlives a killed house").isFalse();

        Process third = start(port, Map.of());
        awaitHealth(port, third);
        assertThat(new Visitor(port).get("/ky/").status()).isEqualTo(200);
    }

    @Test
    void it_does_not_start_when_its_keys_are_gone() throws Exception {
        int port = freePort();
        Process first = start(port, Map.of());
        awaitHealth(port, first);
        first.destroy();
        first.waitFor(40, TimeUnit.SECONDS);
        FileSystemUtils.deleteRecursively(folder.resolve("keys"));

        Process second = start(port, Map.of());
        assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isNotZero();
        assertThat(log()).contains("APPLICATION FAILED TO START").contains("key");
        assertThat(folder.resolve("keys/house.keys")).as("no new keys are put in their place").doesNotExist();
    }

    @Test
    void it_says_in_one_sentence_that_the_database_it_was_given_does_not_answer() throws Exception {
        Process process = start(freePort(), Map.of(
                "TAYANYCH_DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + freePort() + "/tayanych",
                "TAYANYCH_DATABASE_USER", "nobody",
                "TAYANYCH_DATABASE_PASSWORD", "nothing"));
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isNotZero();
        assertThat(log()).contains("TAYANYCH_DATABASE_URL").doesNotContain("nothing");
    }

    private Process start(int port, Map<String, String> settings) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                        "org.tayanych.Application")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("house.log").toFile()));
        builder.environment().putAll(Map.of(
                "SERVER_PORT", Integer.toString(port),
                "MANAGEMENT_PORT", "0",
                "TAYANYCH_DATA", folder.toString(),
                "TAYANYCH_SAMPLE", "false",
                "VAULT_RECEIPTSREADY", "8"));
        builder.environment().putAll(settings);
        Process process = builder.start();
        ours.add(process);
        return process;
    }

    private void awaitHealth(int port, Process process) throws Exception {
        for (int tries = 0; tries < 900; tries++) {
            assertThat(process.isAlive()).as(() -> "ended by itself: " + log()).isTrue();
            try {
                if (new Visitor(port).fetch("/health").status() == 200) {
                    return;
                }
            } catch (AssertionError notYet) {
                Thread.sleep(100);
            }
        }
        throw new AssertionError("did not start: " + log());
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("house.log"));
        } catch (IOException none) {
            return "no log";
        }
    }

    private byte[] keys() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("keys"))) {
            return Files.readAllBytes(files.sorted().findFirst().orElseThrow());
        }
    }

    private long databasePid() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("cluster/postmaster.pid")).getFirst().strip());
    }

    private void awaitNoDatabase() throws Exception {
        for (int tries = 0; tries < 100 && Files.exists(folder.resolve("cluster/postmaster.pid")); tries++) {
            Thread.sleep(100);
        }
    }

    /** Ended but not yet collected counts as gone. */
    private static boolean alive(long pid) {
        try {
            String state = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return !state.substring(state.lastIndexOf(')') + 1).strip().startsWith("Z");
        } catch (IOException gone) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
