package org.tayanych.evidence.api;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.tayanych.evidence.EvidenceSettings;
import org.tayanych.evidence.Results;
import org.tayanych.evidence.Snapshot;
import org.tayanych.site.Bundles;
import org.tayanych.vocabulary.Language;

/** The published tables, written once for each edition. */
@Component
public class OpenData {

    /** In what forms a table is given away. */
    public enum Form {
        CSV,
        JSON,
        XLSX
    }

    /** @param tag changes with what is in it, the same on every machine */
    public record File(byte[] bytes, String tag) {}

    private record Shelf(Snapshot of, List<Table> tables, Map<String, File> files) {}

    private final Results results;
    private final DataPackage description;
    private volatile Optional<Shelf> kept = Optional.empty();

    OpenData(Results results, Bundles bundles, EvidenceSettings settings) {
        this.results = results;
        this.description = new DataPackage(bundles.in(Language.EN), settings);
    }

    /** The main one first. */
    public List<Table> tables() {
        return shelf().tables();
    }

    /** Empty for a table that is not published. */
    public Optional<File> file(String table, Form form) {
        Shelf shelf = shelf();
        return shelf.tables().stream().filter(one -> one.name().equals(table)).findFirst().map(found ->
                shelf.files().computeIfAbsent(table + "." + form, name -> written(found, form)));
    }

    /** What the tables mean. */
    public File dataPackage() {
        Shelf shelf = shelf();
        return shelf.files().computeIfAbsent("", name -> {
            byte[] bytes = description.describe(shelf.of(), shelf.tables());
            return new File(bytes, hash(bytes));
        });
    }

    private Shelf shelf() {
        Snapshot now = results.current();
        Shelf shelf = kept.filter(one -> one.of() == now).orElseGet(() -> new Shelf(now, Tables.of(now), new ConcurrentHashMap<>()));
        kept = Optional.of(shelf);
        return shelf;
    }

    /** A workbook bears the moment of its making; its tag is made of its cells. */
    private static File written(Table table, Form form) {
        byte[] csv = Written.csv(table);
        byte[] bytes = switch (form) {
            case CSV -> csv;
            case JSON -> Written.json(table);
            case XLSX -> Written.xlsx(table);
        };
        return new File(bytes, hash(csv) + "-" + form.name().toLowerCase(java.util.Locale.ROOT));
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
