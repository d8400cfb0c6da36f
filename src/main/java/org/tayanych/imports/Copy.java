package org.tayanych.imports;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** Many rows at once by PostgreSQL's COPY, in the transaction under way. */
@Component
class Copy {

    /** One row for {@code imports.staged} or {@code imports.clean}. */
    record Line(int line, @Nullable String[] cells) {}

    private final DataSource database;

    Copy(DataSource database) {
        this.database = database;
    }

    void staged(RunId run, List<Line> rows) {
        lines("imports.staged", run, rows);
    }

    void clean(RunId run, List<Line> rows) {
        lines("imports.clean", run, rows);
    }

    private void lines(String table, RunId run, List<Line> rows) {
        StringBuilder text = new StringBuilder(rows.size() * 128);
        for (Line row : rows) {
            text.append(run).append('\t').append(row.line()).append('\t');
            array(text, row.cells());
            text.append('\n');
        }
        send("copy " + table + " (run, line, cells) from stdin", text);
    }

    void flaws(RunId run, List<Flaw> flaws) {
        StringBuilder text = new StringBuilder(flaws.size() * 96);
        for (Flaw flaw : flaws) {
            text.append(run).append('\t').append(flaw.line()).append('\t').append(flaw.column()).append('\t')
                    .append(flaw.problem()).append('\t').append(flaw.amount() == null ? "\\N" : flaw.amount().toString()).append('\n');
        }
        send("copy imports.flaw (run, line, column_code, problem, amount) from stdin", text);
    }

    private void send(String statement, StringBuilder text) {
        if (text.isEmpty()) {
            return;
        }
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement, new StringReader(text.toString()));
        } catch (SQLException | IOException failed) {
            // The database's own message quotes the row.
            throw new DataAccessResourceFailureException("rows could not be staged: "
                    + (failed instanceof SQLException sql ? sql.getSQLState() : failed.getClass().getSimpleName()));
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    /** An array as PostgreSQL reads it, inside a field of COPY: what quotes protect is protected a second time. */
    static void array(StringBuilder text, @Nullable String[] cells) {
        text.append('{');
        for (int at = 0; at < cells.length; at++) {
            String cell = cells[at];
            text.append(at == 0 ? "" : ",");
            if (cell == null) {
                text.append("NULL");
            } else {
                text.append('"');
                cell.chars().forEach(letter -> text.append(protectedTwice((char) letter)));
                text.append('"');
            }
        }
        text.append('}');
    }

    private static String protectedTwice(char letter) {
        return switch (letter) {
            case '"' -> "\\\\\"";
            case '\\' -> "\\\\\\\\";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> String.valueOf(letter);
        };
    }
}
