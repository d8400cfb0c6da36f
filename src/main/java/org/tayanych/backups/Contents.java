package org.tayanych.backups;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a backup begins with.
 *
 * @param made the moment that it shows
 * @param migrations version and checksum of each that made the tables, in order
 * @param tables in the order in which their rows follow
 */
record Contents(Instant made, List<String> migrations, List<Table> tables) {

    private static final int MOST = 100_000;

    void write(DataOutputStream out) throws IOException {
        out.writeLong(made.toEpochMilli());
        writeAll(out, migrations);
        out.writeInt(tables.size());
        for (Table table : tables) {
            out.writeUTF(table.name());
            writeAll(out, table.columns());
        }
    }

    static Contents read(DataInputStream in) throws IOException {
        Instant made = Instant.ofEpochMilli(in.readLong());
        List<String> migrations = readAll(in);
        List<Table> tables = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            tables.add(new Table(in.readUTF(), readAll(in)));
        }
        return new Contents(made, migrations, List.copyOf(tables));
    }

    /** The newest migration's version. */
    String version() {
        return migrations.getLast().split(" ", 2)[0];
    }

    private static void writeAll(DataOutputStream out, List<String> words) throws IOException {
        out.writeInt(words.size());
        for (String word : words) {
            out.writeUTF(word);
        }
    }

    private static List<String> readAll(DataInputStream in) throws IOException {
        List<String> words = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            words.add(in.readUTF());
        }
        return List.copyOf(words);
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST) {
            throw new SealedInput.Damaged();
        }
        return count;
    }
}
