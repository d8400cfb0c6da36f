package org.tayanych.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that rests somewhere: every column of every table, and files outside the database. */
final class Rest {

    private record Column(String schema, String table, String name, String type) {}

    private final JdbcClient database;

    Rest(JdbcClient database) {
        this.database = database;
    }

    /** Where in the database these letters rest, as text or as bytes. */
    List<String> find(String letters) {
        String hex = HexFormat.of().formatHex(letters.getBytes(StandardCharsets.UTF_8));
        List<String> found = new ArrayList<>();
        for (Column column : columns()) {
            String name = '"' + column.name() + '"';
            String where = column.type().equals("bytea")
                    ? "position(decode(:hex, 'hex') in " + name + ") > 0 or :text = ''"
                    : "position(lower(:text) in lower(" + name + "::text)) > 0 or :hex = ''";
            long hits = database.sql("select count(*) from \"%s\".\"%s\" where %s"
                            .formatted(column.schema(), column.table(), where))
                    .param("text", letters)
                    .param("hex", hex)
                    .query((row, number) -> row.getLong(1))
                    .single();
            if (hits > 0) {
                found.add(column.schema() + "." + column.table() + "." + column.name());
            }
        }
        return found;
    }

    long columnCount() {
        return columns().size();
    }

    private List<Column> columns() {
        return database.sql("""
                select c.table_schema, c.table_name, c.column_name, c.udt_name
                from information_schema.columns c
                join information_schema.tables t using (table_schema, table_name)
                where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')
                order by 1, 2, 3""")
                .query((row, number) ->
                        new Column(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    /** Files below this folder that hold these letters, looking only at those changed since then. */
    static List<Path> files(Path below, FileTime since, String letters) {
        byte[] wanted = letters.getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> all = Files.walk(below)) {
            return all.filter(file -> changed(file, since)).filter(file -> holds(file, wanted)).toList();
        } catch (IOException | UncheckedIOException vanished) {
            return List.of();
        }
    }

    private static boolean changed(Path file, FileTime since) {
        try {
            return Files.isRegularFile(file) && Files.isReadable(file) && Files.size(file) < 50_000_000
                    && Files.getLastModifiedTime(file).compareTo(since) >= 0;
        } catch (IOException vanished) {
            return false;
        }
    }

    private static boolean holds(Path file, byte[] wanted) {
        try {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return bytes.contains(new String(wanted, StandardCharsets.ISO_8859_1));
        } catch (IOException vanished) {
            return false;
        }
    }
}
