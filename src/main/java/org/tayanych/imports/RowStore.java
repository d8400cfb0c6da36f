package org.tayanych.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Staged rows and what is wrong with them. Hundreds of thousands take longer than an ordinary statement may. */
@Component
class RowStore {

    /** A staged row. */
    record Raw(int line, List<String> cells) {}

    private final JdbcClient db;

    RowStore(DataSource database) {
        this.db = JdbcClient.create(database);
    }

    /** Without the time limit of ordinary statements. */
    JdbcClient patient() {
        return db;
    }

    /** The next rows that were not checked yet. */
    List<Raw> next(RunId run, int most) {
        return db.sql("""
                select line, cells from imports.staged
                where run = :run and line > (select line_checked from imports.run where id = :run) order by line limit :most""")
                .param("run", run.value())
                .param("most", most)
                .query((row, n) -> new Raw(row.getInt("line"), List.of((String[]) row.getArray("cells").getArray())))
                .list();
    }

    boolean anyFlaw(RunId run) {
        return db.sql("select exists (select 1 from imports.flaw where run = :run)")
                .param("run", run.value()).query((row, n) -> row.getBoolean(1)).single();
    }

    int flawCount(RunId run) {
        return db.sql("select count(*) from imports.flaw where run = :run")
                .param("run", run.value()).query((row, n) -> row.getInt(1)).single();
    }

    List<Flaw> flaws(RunId run, int from, int most) {
        return db.sql("select * from imports.flaw where run = :run order by line, column_code limit :most offset :from")
                .param("run", run.value())
                .param("most", most)
                .param("from", from)
                .query((row, n) -> flaw(row))
                .list();
    }

    /** Every flaw, a few thousand at a time in memory. */
    void eachFlaw(RunId run, Consumer<Flaw> each) {
        int from = 0;
        List<Flaw> some;
        do {
            some = flaws(run, from, 5_000);
            some.forEach(each);
            from += some.size();
        } while (!some.isEmpty());
    }

    void clear(RunId run) {
        for (String table : List.of("staged", "clean")) {
            db.sql("delete from imports." + table + " where run = :run").param("run", run.value()).update();
        }
    }

    private static Flaw flaw(ResultSet row) throws SQLException {
        int amount = row.getInt("amount");
        @Nullable Integer said = row.wasNull() ? null : amount;
        return new Flaw(row.getInt("line"), row.getString("column_code"), row.getString("problem"), said);
    }
}
