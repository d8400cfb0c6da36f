package org.tayanych.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The data of the embedded database: made once, kept from start to start. Its one user has a random password in a file
 * that only the owner reads.
 */
final class Cluster {

    static final String USER = "tayanych";

    private final Path home;
    private final Path folder;
    private final Path password;
    private final Guise guise;

    Cluster(Path home, Path data, Guise guise) {
        this.home = home;
        this.folder = data.resolve("cluster");
        this.password = data.resolve("cluster.password");
        this.guise = guise;
    }

    Path folder() {
        return folder;
    }

    String password() throws IOException {
        return Files.readString(password).strip();
    }

    /** Makes the cluster if there is none. A start that broke off half-way left only {@code cluster.new}, which goes. */
    void ensure(boolean durable) throws IOException, InterruptedException {
        if (Files.exists(folder.resolve("PG_VERSION"))) {
            checkVersion();
            guise.own(folder);
            return;
        }
        if (!Files.exists(password)) {
            Folders.writePrivately(password, newPassword());
        }
        Path fresh = folder.resolveSibling("cluster.new");
        Folders.delete(fresh);
        Files.createDirectory(fresh);
        Path handed = folder.resolveSibling("cluster.handed");
        Folders.writePrivately(handed, password() + "\n");
        try {
            guise.own(fresh);
            guise.own(handed);
            run(initdb(fresh, handed, durable));
        } finally {
            Files.deleteIfExists(handed);
        }
        Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> initdb(Path fresh, Path handed, boolean durable) {
        List<String> command = new ArrayList<>(guise.command(home.resolve("bin/initdb"),
                "-D", fresh.toString(), "-U", USER, "--pwfile=" + handed, "--auth=scram-sha-256",
                "--encoding=UTF8", "--locale=C", "--locale-provider=icu", "--icu-locale=und", "--data-checksums"));
        if (!durable) {
            command.add("--no-sync");
        }
        return command;
    }

    private void checkVersion() throws IOException {
        String version = Files.readString(folder.resolve("PG_VERSION")).strip();
        if (!version.equals(Postgres.MAJOR)) {
            throw new CannotStart("The data in " + folder + " were written by PostgreSQL " + version + ", and this is "
                    + Postgres.MAJOR + ": restore a backup into an empty folder.");
        }
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("tayanych-initdb", ".log");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            boolean ended = process.waitFor(2, TimeUnit.MINUTES);
            if (!ended || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new CannotStart("The database could not be made in " + folder.getParent() + ": "
                        + Files.readString(said).strip());
            }
        } finally {
            Files.deleteIfExists(said);
        }
    }

    private static String newPassword() {
        byte[] drawn = new byte[24];
        new SecureRandom().nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }
}
