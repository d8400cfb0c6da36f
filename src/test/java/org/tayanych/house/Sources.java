package org.tayanych.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tayanych.Application;

/** The house as its builders see it: source files and compiled classes. */
final class Sources {

    static final Path MAIN = Path.of("src/main/java");
    static final Path ROOMS = Path.of("src/main/java/org/tayanych");
    static final Path TESTS = Path.of("src/test/java");
    static final Path BENCH = Path.of("bench");
    static final Path RESOURCES = Path.of("src/main/resources/rooms");

    private static final class Compiled {
        static final JavaClasses MAIN = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackagesOf(Application.class);
    }

    private Sources() {
    }

    /** Every class of the rooms; compiled pages aside. */
    static JavaClasses classes() {
        return Compiled.MAIN;
    }

    static List<String> rooms() {
        try (Stream<Path> folders = Files.list(ROOMS)) {
            return folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).sorted().toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    static List<Path> files(Path below, String ending) {
        if (!Files.exists(below)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(below)) {
            return all.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
