package org.tayanych.backups;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import org.tayanych.seals.AesKey;
import org.tayanych.seals.BrokenSeal;
import org.tayanych.seals.Letter;
import org.tayanych.seals.Place;
import org.tayanych.seals.XWing;

/**
 * Who can open a backup: a pair of keys in two files. The public one lies on the server; the secret one was drawn elsewhere,
 * or was carried away, and the server never needs it. Files are one line: what it is, then Base64.
 */
final class Recipient {

    private static final String PUBLIC = "tayanych-backup-public-1 ";
    private static final String SECRET = "tayanych-backup-secret-1 ";
    private static final byte[] PLACE = Place.of("backup");

    private Recipient() {
    }

    /** Draws a pair: the secret key into {@code file}, which only its owner reads, the public one beside it with {@code .pub}. */
    static Path draw(Path file) throws IOException, Refused {
        Path open = file.resolveSibling(file.getFileName() + ".pub");
        if (Files.exists(file) || Files.exists(open)) {
            throw new Refused("exists", file);
        }
        XWing.Pair pair = XWing.draw();
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, SECRET + Base64.getEncoder().encodeToString(pair.seed()) + "\n");
        Files.writeString(open, PUBLIC + Base64.getEncoder().encodeToString(pair.publicKey()) + "\n");
        return open;
    }

    /** The key of one backup, sealed to whoever holds the secret key of this file. */
    static byte[] letter(AesKey key, Path open) throws IOException, Refused {
        byte[] raw = key.copy();
        try {
            return Letter.seal(raw, read(open, PUBLIC), PLACE);
        } catch (IllegalArgumentException cut) {
            throw new Refused("notAKey", open);
        } finally {
            java.util.Arrays.fill(raw, (byte) 0);
        }
    }

    /** Opens the letter. Refused when it was sealed to another key. */
    static AesKey open(byte[] letter, Path secret) throws IOException, Refused {
        try {
            return AesKey.of(Letter.open(letter, new XWing.Opener(read(secret, SECRET)), PLACE));
        } catch (BrokenSeal foreign) {
            throw new Refused("foreign", secret);
        }
    }

    /** Eight groups that two people can read to each other, to be sure of the same public key. */
    static String fingerprint(Path open) throws IOException, Refused {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(read(open, PUBLIC));
            return HexFormat.of().formatHex(digest, 0, 16).replaceAll("(.{4})(?=.)", "$1 ");
        } catch (GeneralSecurityException everyJdkCan) {
            throw new IllegalStateException(everyJdkCan);
        }
    }

    private static byte[] read(Path file, String kind) throws IOException, Refused {
        if (!Files.isRegularFile(file)) {
            throw new Refused("noFile", file);
        }
        if (Files.size(file) > 4096) {
            throw new Refused("notAKey", file);
        }
        String line = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).strip();
        if (!line.startsWith(kind)) {
            throw new Refused(line.startsWith(PUBLIC) || line.startsWith(SECRET) ? "otherHalf" : "notAKey", file);
        }
        try {
            return Base64.getDecoder().decode(line.substring(kind.length()));
        } catch (IllegalArgumentException damaged) {
            throw new Refused("notAKey", file);
        }
    }
}
