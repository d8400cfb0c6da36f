package org.tayanych.backups;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.tayanych.seals.AesKey;

/**
 * The file with the keys of the house, sealed to a recipient like a backup, and kept apart from backups: with both and the
 * recipient's secret key somebody has what the server has.
 */
final class KeyCopy {

    private static final byte[] MAGIC = "tayanych keys 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int LARGEST = 1 << 16;

    private final Path file;

    KeyCopy(Path file) {
        this.file = file;
    }

    /** Refused when there is no key file in this folder, or when {@link #file} is there already. */
    void write(Path data, Path open) throws IOException, Refused {
        Path keys = keys(data);
        if (!Files.isRegularFile(keys)) {
            throw new Refused("noFile", keys);
        }
        if (Files.exists(file)) {
            throw new Refused("exists", file);
        }
        AesKey key = AesKey.draw();
        byte[] letter = Recipient.letter(key, open);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(whole)) {
            out.write(MAGIC);
            out.writeInt(letter.length);
            out.write(letter);
            try (SealedOutput sealed = new SealedOutput(out, key)) {
                sealed.write(Files.readAllBytes(keys));
            }
        }
        Files.write(file, whole.toByteArray());
        key.forget();
    }

    /** Refused when the folder has a key file: it is never overwritten. */
    Path restore(Path secret, Path data) throws IOException, Refused {
        Path keys = keys(data);
        if (Files.exists(keys)) {
            throw new Refused("exists", keys);
        }
        byte[] clear = open(secret);
        Files.createDirectories(keys.resolveSibling("."));
        if (keys.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(keys.resolveSibling("."), PosixFilePermissions.fromString("rwx------"));
            Files.createFile(keys, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.write(keys, clear);
        Arrays.fill(clear, (byte) 0);
        return keys;
    }

    private byte[] open(Path secret) throws IOException, Refused {
        if (!Files.isRegularFile(file)) {
            throw new Refused("noFile", file);
        }
        if (Files.size(file) > LARGEST) {
            throw new Refused("notKeys", file);
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new ByteArrayInputStream(Files.readAllBytes(file))))) {
            if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
                throw new Refused("notKeys", file);
            }
            byte[] letter = in.readNBytes(Math.clamp(in.readInt(), 0, LARGEST));
            try (InputStream clear = new SealedInput(in, Recipient.open(letter, secret))) {
                return clear.readAllBytes();
            }
        } catch (EOFException | SealedInput.Damaged changed) {
            throw new Refused("damaged", file);
        }
    }

    private static Path keys(Path data) {
        return data.resolve("keys").resolve("house.keys");
    }
}
