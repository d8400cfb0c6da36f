package org.tayanych.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** Folders that only their owner enters. */
final class Folders {

    private Folders() {
    }

    static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Writes a file that only its owner reads, never readable by others even for a moment. */
    static void writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        if (posix(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, text);
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException trouble) throws IOException {
                if (trouble != null) {
                    throw trouble;
                }
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Gives a folder and all in it to another user of the system; used when root starts the house. */
    static void give(Path folder, String user) throws IOException {
        var owner = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user);
        if (Files.getOwner(folder).equals(owner)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Files.setOwner(each, owner);
            }
        }
    }
}
