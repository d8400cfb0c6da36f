package org.tayanych.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once from the jar into the data folder. */
final class Binaries {

    private Binaries() {
    }

    /** @return the folder that holds {@code bin/}, {@code lib/} and {@code share/} */
    static Path unpackedIn(Path folder) throws IOException {
        String archive = archive();
        try (InputStream packed = Binaries.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw new CannotStart("There is no embedded PostgreSQL for this machine in the build (" + archive.substring(1)
                        + "): build on this kind of machine, or set TAYANYCH_DATABASE_URL to an external PostgreSQL.");
            }
            Path home = folder.resolve("postgres-" + Postgres.MAJOR);
            if (!Files.isExecutable(home.resolve("bin/postgres"))) {
                Path fresh = folder.resolve("postgres.new");
                Folders.delete(fresh);
                unpack(packed, fresh);
                Folders.delete(home);
                Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
            }
            return home;
        }
    }

    private static void unpack(InputStream packed, Path into) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = into.resolve(entry.getName()).normalize();
                if (!target.startsWith(into)) {
                    throw new IOException("an entry points outside its archive");
                }
                place(entry, tar, target);
            }
        }
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        if (Folders.posix(target)) {
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static String archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String family = system.contains("mac") ? "darwin" : system.contains("win") ? "windows" : "linux";
        String machine = switch (System.getProperty("os.arch")) {
            case "aarch64", "arm64" -> "arm_64";
            case "x86", "i386", "i686" -> "x86_32";
            default -> "x86_64";
        };
        return "/postgres-" + family + "-" + machine + ".txz";
    }
}
