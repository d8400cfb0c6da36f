package org.tayanych.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded database: one PostgreSQL on 127.0.0.1, on a port that was free, over data that stay. It waits for the disk
 * at every commit. It ends with the application, however that ends, and is started again should it die alone.
 */
final class Postgres implements Database.Server {

    static final String MAJOR = "18";
    private static final Logger log = LoggerFactory.getLogger(Postgres.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String NAME = "tayanych";

    private final FileChannel lock;
    private final Cluster cluster;
    private final Runner runner;
    private final int port;

    private Postgres(FileChannel lock, Cluster cluster, Runner runner, int port) {
        this.lock = lock;
        this.cluster = cluster;
        this.runner = runner;
        this.port = port;
    }

    /** @throws CannotStart with one sentence for the operator */
    static Postgres start(DatabaseSettings settings) {
        try {
            Path data = settings.folder().toAbsolutePath().normalize();
            Files.createDirectories(data);
            FileChannel lock = lock(data);
            Guise guise = Guise.found();
            Path home = Binaries.unpackedIn(data);
            Cluster cluster = new Cluster(home, data, guise);
            cluster.ensure(settings.durable());
            int port = freePort();
            Runner runner = new Runner(home, cluster, guise, port, settings);
            Postgres started = new Postgres(lock, cluster, runner, port);
            runner.begin();
            started.awaitAnswer();
            return started;
        } catch (IOException trouble) {
            throw new CannotStart("The embedded database could not be started in " + settings.folder() + ": "
                    + trouble.getMessage(), trouble);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was broken off.");
        }
    }

    @Override
    public String url() {
        return url(port);
    }

    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
    }

    /** Whether another process holds the folder at this moment. */
    static boolean heldByAnother(Path folder) {
        try (FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock taken = channel.tryLock()) {
            return taken == null;
        } catch (OverlappingFileLockException byThisProcess) {
            return true;
        } catch (IOException trouble) {
            throw new CannotStart("The folder " + folder + " cannot be written: " + trouble.getMessage(), trouble);
        }
    }

    @Override
    public String user() {
        return Cluster.USER;
    }

    @Override
    public String password() {
        try {
            return cluster.password();
        } catch (IOException gone) {
            throw new CannotStart("The password file of the embedded database cannot be read.", gone);
        }
    }

    /** Stops the server in order and lets go of the folder. */
    @Override
    public void close() {
        runner.end();
        try {
            lock.close();
        } catch (IOException already) {
            log.debug("the lock was gone", already);
        }
    }

    /** One application at a time works in a folder; the system lets go of the lock even when we are killed. */
    private static FileChannel lock(Path data) throws IOException {
        FileChannel channel =
                FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException ours) {
            log.debug("this process holds the folder already");
        }
        channel.close();
        throw new CannotStart("Another Tayanych is running on the folder " + data
                + ": stop it first, or set TAYANYCH_DATA to another folder.");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            SQLException refusal = tryOnce();
            if (refusal == null) {
                return;
            }
            if (!runner.running() || System.nanoTime() > until) {
                close();
                throw new CannotStart("The embedded database did not start; its log is " + runner.logFile() + ".", refusal);
            }
            Thread.sleep(30);
        }
    }

    private @Nullable SQLException tryOnce() throws IOException {
        String base = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?connectTimeout=5&loginTimeout=5";
        try (Connection connection = DriverManager.getConnection(base, Cluster.USER, cluster.password());
                var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
                if (found.next()) {
                    return null;
                }
            }
            statement.execute("create database " + NAME);
            return null;
        } catch (SQLException notYet) {
            return notYet;
        }
    }
}
