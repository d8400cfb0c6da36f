package org.tayanych.law;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.Country;

/** The law packs that are in use. A pack is read once, held in memory, and replaced as a whole. */
@Component
public class Packs {

    /** Countries whose packs come with the application. */
    public static final List<Country> OURS = List.of(Country.KG, Country.RU, Country.KZ, Country.UZ);

    private final LawSettings settings;
    private volatile Map<Country, Pack> inUse;

    Packs(LawSettings settings) {
        this.settings = settings;
        this.inUse = readAll();
    }

    /** Empty for a country that we have no pack of. */
    public Optional<Pack> of(Country country) {
        return Optional.ofNullable(inUse.get(country));
    }

    /** Every pack, home first. */
    public List<Pack> all() {
        return List.copyOf(inUse.values());
    }

    private Map<Country, Pack> readAll() {
        Map<Country, Pack> packs = new LinkedHashMap<>();
        for (Country country : OURS) {
            packs.put(country, PackReader.read(folder(country)));
        }
        return packs;
    }

    private PackReader.Folder folder(Country country) {
        Path own = Path.of(settings.folder(), country.code());
        return settings.folder().isEmpty() || !Files.isDirectory(own) ? file -> shipped(country, file) : file -> own(own, file);
    }

    private static InputStream own(Path folder, String file) {
        try {
            return Files.newInputStream(folder.resolve(file));
        } catch (IOException missing) {
            throw new DataFile.Broken(folder.resolve(file).toString(), List.of("the file can't be read"));
        }
    }

    private static InputStream shipped(Country country, String file) {
        InputStream content = Packs.class.getResourceAsStream("/rooms/law/packs/" + country.code() + "/" + file);
        if (content == null) {
            throw new DataFile.Broken(country.code() + "/" + file, List.of("the file is missing"));
        }
        return content;
    }
}
