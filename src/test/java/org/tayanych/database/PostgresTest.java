package org.tayanych.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** A database that stays, stops and comes back, whatever is done to the process that holds it. */
class PostgresTest {

    private static final Path UNPACKED = Path.of("target", "database-test").toAbsolutePath();
    private final List<Process> ours = new ArrayList<>();
    private Path folder = UNPACKED;

    @BeforeAll
    static void unpackOnce() throws IOException {
        Files.createDirectories(UNPACKED);
        Binaries.unpackedIn(UNPACKED);
    }

    /** A folder of its own for each test; the unpacked programs are lent by a link. */
    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory(UNPACKED, "data");
        Files.createSymbolicLink(folder.resolve("postgres-18"), UNPACKED.resolve("postgres-18"));
    }

    @AfterEach
    void endWhatWeStarted() throws Exception {
        for (Process each : ours) {
            each.destroyForcibly().waitFor();
        }
        waitUntilGone();
        Files.delete(folder.resolve("postgres-18"));
        FileSystemUtils.deleteRecursively(folder);
    }

    @Test
    void what_was_committed_is_there_after_a_stop_and_a_second_start() throws Exception {
        Held first = start();
        write(first, "kept");
        first.process().destroy();
        assertThat(first.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.exists(folder.resolve("cluster/postmaster.pid"))).as("a clean stop leaves no mark").isFalse();
        assertThat(read(start())).isEqualTo("kept");
    }

    @Test
    void killing_the_application_leaves_no_orphan_and_the_next_start_recovers() throws Exception {
        Held first = start();
        write(first, "survived");
        long server = serverPid();
        first.process().destroyForcibly().waitFor();
        assertThat(read(start())).isEqualTo("survived");
        assertThat(serverPid()).isNotEqualTo(server);
        assertThat(alive(server)).isFalse();
    }

    @Test
    void a_killed_server_comes_back_by_itself_with_everything_that_was_committed() throws Exception {
        Held held = start();
        write(held, "came back");
        long server = serverPid();
        ProcessHandle.of(server).orElseThrow().destroyForcibly();
        assertThat(readPatiently(held)).isEqualTo("came back");
    }

    @Test
    void a_mark_that_names_another_process_since_the_machine_restarted_stops_nothing_and_nobody() throws Exception {
        Held first = start();
        write(first, "kept");
        first.process().destroy();
        first.process().waitFor(20, TimeUnit.SECONDS);
        Process bystander = new ProcessBuilder("sleep", "120").start();
        ours.add(bystander);
        Files.writeString(folder.resolve("cluster/postmaster.pid"), bystander.pid() + "\n" + folder.resolve("cluster") + "\n1\n");
        assertThat(read(start())).isEqualTo("kept");
        assertThat(bystander.isAlive()).isTrue();
    }

    @Test
    void two_applications_never_share_a_folder() throws Exception {
        start();
        String said = say(launch());
        assertThat(said).startsWith("refused Another Tayanych is running on the folder");
    }

    @Test
    void a_start_that_broke_off_while_making_the_cluster_is_made_again() throws Exception {
        Files.createDirectories(folder.resolve("cluster.new/base"));
        Files.writeString(folder.resolve("cluster.new/half"), "half");
        assertThat(read(start())).isEmpty();
    }

    @Test
    void data_of_another_version_are_refused_and_not_touched() throws Exception {
        Files.createDirectories(folder.resolve("cluster"));
        Files.writeString(folder.resolve("cluster/PG_VERSION"), "12\n");
        assertThat(say(launch())).startsWith("refused The data in").contains("PostgreSQL 12");
        assertThat(folder.resolve("cluster")).isDirectoryContaining("glob:**/PG_VERSION");
    }

    @Test
    void only_the_owner_reads_the_password_and_only_the_password_opens() throws Exception {
        Held held = start();
        Path password = folder.resolve("cluster.password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password, LinkOption.NOFOLLOW_LINKS)))
                .isEqualTo("rw-------");
        assertThat(held.url()).contains("//127.0.0.1:");
        assertThatThrownBy(
                        () -> DriverManager.getConnection(held.url(), Cluster.USER, "guessed").close())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void it_waits_for_the_disk() throws Exception {
        Held held = start();
        assertThat(ask(held, "show fsync")).isEqualTo("on");
        assertThat(ask(held, "show synchronous_commit")).isEqualTo("on");
        assertThat(ask(held, "show data_checksums")).isEqualTo("on");
        assertThat(ask(held, "show unix_socket_directories")).isEmpty();
    }

    private record Held(Process process, String url) {}

    private Held start() throws IOException {
        Process process = launch();
        String said = say(process);
        assertThat(said).startsWith("up ");
        return new Held(process, said.substring(3));
    }

    private Process launch() throws IOException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx64m", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                        Alone.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        ours.add(process);
        return process;
    }

    /** The first line that matters; log lines stand between. */
    private static String say(Process process) throws IOException {
        BufferedReader reader = process.inputReader();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.startsWith("up ") || line.startsWith("refused ")) {
                return line;
            }
        }
        return "";
    }

    private void write(Held held, String text) throws Exception {
        ask(held, "create table kept (word text); insert into kept values ('" + text + "'); select 'done'");
    }

    private String read(Held held) throws Exception {
        boolean there = ask(held, "select to_regclass('kept') is not null").equals("t");
        return there ? ask(held, "select word from kept") : "";
    }

    private String readPatiently(Held held) throws Exception {
        for (int tries = 0; ; tries++) {
            try {
                return read(held);
            } catch (SQLException notYet) {
                assertThat(tries).isLessThan(200);
                Thread.sleep(100);
            }
        }
    }

    private String ask(Held held, String sql) throws Exception {
        String password = Files.readString(folder.resolve("cluster.password")).strip();
        try (var connection = DriverManager.getConnection(held.url(), Cluster.USER, password);
                var statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            try (var answer = statement.getResultSet()) {
                return answer.next() ? answer.getString(1) : "";
            }
        }
    }

    private long serverPid() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("cluster/postmaster.pid")).getFirst().strip());
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

    private void waitUntilGone() throws Exception {
        Path mark = folder.resolve("cluster/postmaster.pid");
        for (int tries = 0; tries < 100 && Files.exists(mark) && alive(serverPid()); tries++) {
            Thread.sleep(100);
        }
    }
}
