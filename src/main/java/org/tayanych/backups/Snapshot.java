package org.tayanych.backups;

import java.io.DataOutputStream;
import java.io.IOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Everything in the database as it stands in one moment, while others go on writing: one transaction reads it all
 * (repeatable read), so no row is there without what it belongs to.
 */
final class Snapshot {

    private final DataSource database;
    private final Clock clock;

    Snapshot(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Refused when there is nothing in the database yet. */
    Contents write(DataOutputStream out, Progress progress) throws IOException, SQLException, Refused {
        try (Connection connection = database.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            Catalogue catalogue = new Catalogue(connection);
            Contents contents = new Contents(clock.instant(), catalogue.migrations(), catalogue.tables());
            if (contents.migrations().isEmpty()) {
                throw new Refused("empty");
            }
            progress.begin(catalogue.bytes());
            contents.write(out);
            CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
            for (Table table : contents.tables()) {
                pour(copies, table, out, progress);
            }
            Map<String, Long> sequences = catalogue.sequences();
            out.writeInt(sequences.size());
            for (Map.Entry<String, Long> sequence : sequences.entrySet()) {
                out.writeUTF(sequence.getKey());
                out.writeLong(sequence.getValue());
            }
            connection.rollback();
            progress.end();
            return contents;
        }
    }

    private static void pour(CopyManager copies, Table table, DataOutputStream out, Progress progress)
            throws IOException, SQLException {
        MessageDigest digest = Blocks.digest();
        long rows;
        try (Blocks.Writer blocks = new Blocks.Writer(out)) {
            rows = copies.copyOut(table.copyOut(), progress.watching(new DigestOutputStream(blocks, digest) {
                @Override
                public void close() {
                    // The blocks are ended by whoever began them.
                }
            }));
        }
        out.writeLong(rows);
        out.write(digest.digest());
    }
}
