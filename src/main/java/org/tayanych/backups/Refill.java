package org.tayanych.backups;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Fills an empty database from a backup: makes the tables as they were on its day, fills them in one transaction, then
 * brings them to this release. Broken off, it leaves tables without a row.
 */
final class Refill {

    private final DataSource database;

    Refill(DataSource database) {
        this.database = database;
    }

    /** Refused when the database holds anything, or when another release made the backup that this one does not know. */
    Reading.Read from(Reading backup) throws IOException, SQLException, Refused {
        refuseUnlessEmpty();
        Contents contents = backup.contents();
        flyway().target(MigrationVersion.fromVersion(contents.version())).load().migrate();
        Reading.Read read;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            Catalogue catalogue = new Catalogue(connection);
            if (!catalogue.migrations().equals(contents.migrations()) || !catalogue.tables().equals(contents.tables())) {
                throw new Refused("release", contents.version());
            }
            clear(connection, catalogue, contents.tables());
            CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
            read = backup.rest((table, binary) -> copies.copyIn(table.copyIn(), binary));
            count(connection, read.sequences());
            connection.commit();
        }
        flyway().load().migrate();
        return read;
    }

    /** Tables whose rows are now other than they were in the backup, of a database that was filled and not used since. */
    List<String> differences(Reading.Read read) throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
            List<String> differing = new java.util.ArrayList<>();
            for (Table table : read.contents().tables()) {
                RowSum sum = new RowSum();
                copies.copyOut(table.copyOut(), sum);
                if (!sum.sum().equals(read.sums().get(table.name()))) {
                    differing.add(table.name());
                }
            }
            return differing;
        }
    }

    private void refuseUnlessEmpty() throws SQLException, Refused {
        try (Connection connection = database.getConnection()) {
            if (!new Catalogue(connection).migrations().isEmpty()) {
                throw new Refused("notEmpty");
            }
        }
    }

    /** Rows that the migrations themselves put there come from the backup as they were then. */
    private static void clear(Connection connection, Catalogue catalogue, List<Table> tables) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Table table : tables.reversed()) {
                if (catalogue.hasRows(table)) {
                    statement.executeUpdate("delete from " + table.name());
                }
            }
        }
    }

    private static void count(Connection connection, Map<String, Long> sequences) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select setval(cast(? as regclass), ?)")) {
            for (Map.Entry<String, Long> sequence : sequences.entrySet()) {
                statement.setString(1, sequence.getKey());
                statement.setLong(2, sequence.getValue());
                statement.execute();
            }
        }
    }

    /** The same places as the application's own. */
    private org.flywaydb.core.api.configuration.FluentConfiguration flyway() {
        return Flyway.configure().dataSource(database).locations("classpath:rooms/*/migration").defaultSchema("database");
    }
}
