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
import java.util.regex.Pattern;

/** The application as a process of its own, started the way {@code ./tayanych start} starts it, on data for measuring. */
final class House implements AutoCloseable {

    static final Path APPLICATION = Path.of("target/app/tayanych.jar");
    static final Path CACHE = Path.of("target/app/tayanych.aot");
    /** The launcher's own words to the JVM: what is measured is what {@code ./tayanych start} runs. */
    static final List<String> JVM = List.of(System.getenv("TAYANYCH_JVM").strip().split("\\s+"));
    private static final Pattern SAMPLE = Pattern.compile("(?m)^([a-z_]+)(?:\\{[^}]*})? ([0-9.E+-]+)$");

    final Path data;
    final int port;
    private final int management;
    /** Seconds from the start of the process to the first public page. */
    final double secondsToFirstPage;
    private final Process process;

    private House(Path data, int port, int management, Process process, double secondsToFirstPage) {
        this.data = data;
        this.port = port;
        this.management = management;
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
        int management = freePort();
        builder.environment().putAll(Map.of("SERVER_PORT", Integer.toString(port),
                "MANAGEMENT_PORT", Integer.toString(management),
                "TAYANYCH_DATA", data.toString(), "TAYANYCH_SAMPLE", "false"));
        builder.environment().putAll(settings);
        long began = System.nanoTime();
        Process process = builder.start();
        double seconds = awaitPage(port, process, began);
        return new House(data, port, management, process, seconds);
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

    /** What this gauge of the management port says now. */
    double gauge(String name) throws IOException {
        try (Wire wire = new Wire(management)) {
            return SAMPLE.matcher(wire.get("/metrics").text()).results()
                    .filter(each -> each.group(1).equals(name.replace('.', '_')))
                    .mapToDouble(each -> Double.parseDouble(each.group(2)))
                    .findFirst().orElseThrow(() -> new IOException("there is no gauge " + name));
        }
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
