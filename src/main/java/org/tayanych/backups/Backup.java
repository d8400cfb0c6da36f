package org.tayanych.backups;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.tayanych.seals.AesKey;

/** One backup file: written, opened, checked, put back. */
final class Backup {

    private static final byte[] MAGIC = "tayanych backup 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_LETTER = 1 << 14;

    private final Path file;

    Backup(Path file) {
        this.file = file;
    }

    /**
     * Writes everything that the database holds, sealed to the public key in {@code open}. The file appears whole or not at
     * all; it is on the disk when this comes back.
     */
    Contents write(DataSource database, Path open, Clock clock, IntConsumer say) throws IOException, SQLException, Refused {
        if (Files.exists(file)) {
            throw new Refused("exists", file);
        }
        AesKey key = AesKey.draw();
        byte[] letter = Recipient.letter(key, open);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Contents contents;
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
                out.write(MAGIC);
                out.writeInt(letter.length);
                out.write(letter);
                try (DataOutputStream sealed = new DataOutputStream(new SealedOutput(out, key))) {
                    contents = new Snapshot(database, clock).write(sealed, new Progress(say));
                }
            }
            force(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return contents;
        } finally {
            key.forget();
            Files.deleteIfExists(part);
        }
    }

    /** Opens every byte and holds every table against its count and hash. */
    Reading.Read check(Path secret, IntConsumer say) throws IOException, SQLException, Refused {
        return through(secret, say, reading -> reading.rest((table, binary) -> -1));
    }

    /** Fills an empty database. */
    Reading.Read restore(Path secret, DataSource database, IntConsumer say) throws IOException, SQLException, Refused {
        return through(secret, say, new Refill(database)::from);
    }

    private Reading.Read through(Path secret, IntConsumer say, Use use) throws IOException, SQLException, Refused {
        if (!Files.isRegularFile(file)) {
            throw new Refused("noFile", file);
        }
        Progress progress = new Progress(say);
        progress.begin(Files.size(file));
        try (InputStream bytes = progress.watching(new BufferedInputStream(Files.newInputStream(file)))) {
            DataInputStream head = new DataInputStream(bytes);
            int length = Arrays.equals(head.readNBytes(MAGIC.length), MAGIC) ? head.readInt() : 0;
            if (length < 1 || length > LONGEST_LETTER) {
                throw new Refused("notABackup", file);
            }
            AesKey key = Recipient.open(head.readNBytes(length), secret);
            try (InputStream clear = new SealedInput(bytes, key)) {
                Reading.Read read = use.of(Reading.begin(clear));
                progress.end();
                return read;
            } finally {
                key.forget();
            }
        } catch (SealedInput.Damaged | java.io.EOFException changed) {
            throw new Refused("damaged", file);
        }
    }

    private static void force(Path written) throws IOException {
        try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private interface Use {
        Reading.Read of(Reading reading) throws IOException, SQLException, Refused;
    }
}
