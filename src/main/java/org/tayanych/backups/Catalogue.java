package org.tayanych.backups;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the database consists of: its tables in an order in which they can be filled, its sequences, its migrations. */
final class Catalogue {

    private static final String HISTORY = "database.flyway_schema_history";
    private static final String OURS = "n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'";

    private final Connection connection;

    Catalogue(Connection connection) {
        this.connection = connection;
    }

    /** Every table of every room, those that others refer to first; the history of migrations is left out. */
    List<Table> tables() throws SQLException {
        Map<String, List<String>> columns = columns();
        Map<String, Set<String>> needs = references();
        Map<String, Table> ordered = new LinkedHashMap<>();
        while (ordered.size() < columns.size()) {
            int before = ordered.size();
            columns.forEach((name, own) -> {
                if (ordered.keySet().containsAll(needs.getOrDefault(name, Set.of()))) {
                    ordered.putIfAbsent(name, new Table(name, own));
                }
            });
            if (ordered.size() == before) {
                throw new IllegalStateException("tables refer to each other in a circle");
            }
        }
        return List.copyOf(ordered.values());
    }

    private Map<String, List<String>> columns() throws SQLException {
        Map<String, List<String>> found = new TreeMap<>();
        each("""
                select format('%I.%I', n.nspname, c.relname) as name,
                       (select array_agg(quote_ident(a.attname) order by a.attnum) from pg_attribute a
                        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and c.relpersistence = 'p' and\s""" + OURS,
                row -> found.put(row.getString("name"), Arrays.asList((String[]) row.getArray("columns").getArray())));
        found.remove(HISTORY);
        return found;
    }

    /** A table that refers to itself is filled in one statement, at whose end the reference is checked. */
    private Map<String, Set<String>> references() throws SQLException {
        Map<String, Set<String>> found = new TreeMap<>();
        each("""
                select format('%I.%I', n.nspname, c.relname) as name, format('%I.%I', m.nspname, d.relname) as needs
                from pg_constraint f
                    join pg_class c on c.oid = f.conrelid join pg_namespace n on n.oid = c.relnamespace
                    join pg_class d on d.oid = f.confrelid join pg_namespace m on m.oid = d.relnamespace
                where f.contype = 'f' and c.oid <> d.oid""",
                row -> found.computeIfAbsent(row.getString("name"), name -> new LinkedHashSet<>()).add(row.getString("needs")));
        return found;
    }

    /** How far each sequence has counted; those that never did are left out. */
    Map<String, Long> sequences() throws SQLException {
        Map<String, Long> found = new TreeMap<>();
        each("select format('%I.%I', schemaname, sequencename) as name, last_value from pg_sequences where last_value is not null",
                row -> found.put(row.getString("name"), row.getLong("last_value")));
        return found;
    }

    /** The migrations that made these tables: version and checksum, in order of version. Empty for an empty database. */
    List<String> migrations() throws SQLException {
        List<String> found = new ArrayList<>();
        if (one("select to_regclass('" + HISTORY + "') is not null").equals("t")) {
            each("select version || ' ' || checksum as line from " + HISTORY
                            + " where success and version is not null order by version",
                    row -> found.add(row.getString("line")));
        }
        return found;
    }

    /** About how many bytes the tables hold: for showing how far one is. */
    long bytes() throws SQLException {
        return Long.parseLong(one("""
                select coalesce(sum(pg_table_size(c.oid)), 0) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and\s""" + OURS));
    }

    boolean hasRows(Table table) throws SQLException {
        return one("select exists (select from " + table.name() + ")").equals("t");
    }

    private String one(String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private void each(String sql, Reading reading) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reading.of(rows);
            }
        }
    }

    private interface Reading {
        void of(ResultSet row) throws SQLException;
    }
}
