package bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The application as a process of its own, started the way {@code ./tayanych start} starts it, on data for measuring. */
final class House implements AutoCloseable {

    static final Path APPLICATION = Path.of("target/app/tayanych.jar");
    static final Path CACHE = Path.of("target/app/tayanych.aot");
    static final List<String> JVM = List.of("-Xmx" + System.getenv().getOrDefault("TAYANYCH_HEAP", "256m"),
            "-XX:+UseCompactObjectHeaders", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8");

    final Path data;
    final int port;
    /** Seconds from the start of the process to the first public page. */
    final double secondsToFirstPage;
    private final Process process;

    private House(Path data, int port, Process process, double secondsToFirstPage) {
        this.data = data;
        this.port = port;
        this.process = process;
        this.secondsToFirstPage = secondsToFirstPage;
    }

    /** Starts on the data of this name below {@code target/bench}, and waits for the first page. */
    static House start(String name, Map<String, String> settings, boolean cache) throws IOException, InterruptedException {
        return start(name, freePort(), settings, cache);
    }

    static House start(String name, int port, Map<String, String> settings, boolean cache)
            throws IOException, InterruptedException {
        Path data = Path.of("target/bench", name);
        Files.createDirectories(data);
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(JVM);
        if (cache && Files.exists(CACHE)) {
            command.add("-XX:AOTCache=" + CACHE);
        }
        command.addAll(List.of("-jar", APPLICATION.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("house.log").toFile()));
        builder.environment().keySet().removeIf(key -> key.startsWith("TAYANYCH_DATABASE"));
        builder.environment().putAll(Map.of("SERVER_PORT", Integer.toString(port), "MANAGEMENT_PORT", "0",
                "TAYANYCH_DATA", data.toString(), "TAYANYCH_SAMPLE", "false"));
        builder.environment().putAll(settings);
        long began = System.nanoTime();
        Process process = builder.start();
        double seconds = awaitPage(port, process, began);
        return new House(data, port, process, seconds);
    }

    private static double awaitPage(int port, Process process, long began) throws IOException, InterruptedException {
        while (process.isAlive() && System.nanoTime() - began < TimeUnit.SECONDS.toNanos(300)) {
            try (Wire wire = new Wire(port)) {
                if (wire.get("/ky/").status() == 200) {
                    return (System.nanoTime() - began) / 1e9;
                }
            } catch (IOException notYet) {
                Thread.sleep(10);
            }
        }
        process.destroyForcibly();
        throw new IOException("the house did not start; see house.log in target/bench");
    }

    Wire wire() {
        return new Wire(port);
    }

    /** Resident memory of the Java process now, in megabytes. */
    double memory() throws IOException {
        return status("VmRSS:");
    }

    /** The most it ever was. */
    double memoryPeak() throws IOException {
        return status("VmHWM:");
    }

    private double status(String line) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(each -> each.startsWith(line))
                .mapToDouble(each -> Double.parseDouble(each.replaceAll("\\D", "")) / 1024)
                .findFirst().orElse(Double.NaN);
    }

    Connection database() throws IOException, SQLException {
        List<String> mark = Files.readAllLines(data.resolve("cluster/postmaster.pid"));
        String url = "jdbc:postgresql://127.0.0.1:" + mark.get(3).strip() + "/tayanych";
        return DriverManager.getConnection(url, "tayanych", Files.readString(data.resolve("cluster.password")).strip());
    }

    /** {@code kill -9} for the Java process. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** {@code kill -9} for the database. */
    void killDatabase() throws IOException {
        long pid = Long.parseLong(Files.readAllLines(data.resolve("cluster/postmaster.pid")).getFirst().strip());
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    /** SIGTERM, as an operator would. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(40, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
