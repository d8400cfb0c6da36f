package org.tayanych.law;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tayanych.vocabulary.Country;

/** Where packs lie: in the folder of this installation, or among those that come with the application. */
final class Shelf {

    private final String folder;

    /** @param folder with one folder for each country; empty for none */
    Shelf(String folder) {
        this.folder = folder;
    }

    /** Whether this installation has a pack of its own for the country. */
    boolean own(Country country) {
        return !folder.isEmpty() && Files.isDirectory(at(country));
    }

    /** @throws DataFile.Broken when it can't be used */
    Pack read(Country country) {
        return own(country) ? read(country, at(country)) : shipped(country);
    }

    static Pack read(Country country, Path folder) {
        return PackReader.read(country, file -> open(folder, file));
    }

    static Pack shipped(Country country) {
        return PackReader.read(country, file -> {
            InputStream content = Shelf.class.getResourceAsStream("/rooms/law/packs/" + country.code() + "/" + file);
            if (content == null) {
                throw new DataFile.Broken(List.of(Flaw.of(file, "law.flaw.file")));
            }
            return content;
        });
    }

    /** Changes when a file of the country's folder comes, goes or is written; what is in it is not read for that. */
    String print(Country country) {
        if (!own(country)) {
            return "";
        }
        TreeMap<String, String> print = new TreeMap<>();
        try (Stream<Path> files = Files.list(at(country))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                print.put(file.getFileName().toString(), Files.getLastModifiedTime(file) + "/" + Files.size(file));
            }
        } catch (IOException unreadable) {
            return "unreadable";
        }
        return print.toString();
    }

    private Path at(Country country) {
        return Path.of(folder, country.code());
    }

    /** Names of files come from the pack's head, whose schema lets no path through. */
    private static InputStream open(Path folder, String file) {
        try {
            return Files.newInputStream(folder.resolve(file));
        } catch (IOException missing) {
            throw new DataFile.Broken(List.of(Flaw.of(file, "law.flaw.file")));
        }
    }
}
