package org.tayanych.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.tayanych.seals.AesKey;
import org.tayanych.seals.Chance;
import org.tayanych.seals.Hkdf;
import org.tayanych.seals.Place;

/** {@code keys/house.keys}: three lines, a name and 32 bytes in Base64 each; readable by the owner alone. */
final class KeyFile {

    private static final Set<PosixFilePermission> OTHERS =
            PosixFilePermissions.fromString("------rwx");

    private final Path path;
    private final byte[] pepper;
    private final byte[] seal;
    private final byte[] finding;

    private KeyFile(Path path, Map<String, byte[]> keys) {
        this.path = path;
        this.pepper = key(keys, "pepper");
        this.seal = key(keys, "seal");
        this.finding = key(keys, "fingerprint");
    }

    /**
     * @param mayDraw whether the database is still without anything sealed
     * @throws KeysMissing when the file is not there and may not be drawn, can't be read, or is open to everybody
     */
    static KeyFile readOrDraw(String folder, boolean mayDraw) {
        Path path = Path.of(folder, "keys", "house.keys").toAbsolutePath().normalize();
        try {
            if (!Files.exists(path)) {
                if (!mayDraw) {
                    throw new KeysMissing("The key file %s is missing, but the database already holds sealed data."
                            .formatted(path));
                }
                draw(path);
            }
            return read(path);
        } catch (IOException unreadable) {
            throw new KeysMissing("The key file %s cannot be read or written (%s)."
                    .formatted(path, unreadable.getClass().getSimpleName()));
        }
    }

    private static KeyFile read(Path path) throws IOException {
        if (posix(path) && Files.getPosixFilePermissions(path).stream().anyMatch(OTHERS::contains)) {
            throw new KeysMissing("The key file %s is open to every user of this machine: run chmod 600 on it."
                    .formatted(path));
        }
        Map<String, byte[]> keys = new HashMap<>();
        for (String line : Files.readAllLines(path)) {
            String[] words = line.strip().split("\\s+");
            if (words.length == 2 && !line.startsWith("#")) {
                keys.put(words[0], bytes(path, words[1]));
            }
        }
        for (String name : Set.of("pepper", "seal", "fingerprint")) {
            if (!keys.containsKey(name) || key(keys, name).length != AesKey.LENGTH) {
                throw new KeysMissing("The key file %s is damaged: the line %s is not whole.".formatted(path, name));
            }
        }
        return new KeyFile(path, keys);
    }

    private static byte[] bytes(Path path, String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException damaged) {
            throw new KeysMissing("The key file %s is damaged: a line is not Base64.".formatted(path));
        }
    }

    /** Written beside its place and moved there whole, so that a crash leaves no half a file. */
    private static void draw(Path path) throws IOException {
        Path folder = path.getParent();
        if (folder == null) {
            throw new IOException("no folder");
        }
        Files.createDirectories(folder);
        Path draft = folder.resolve("house.keys.new");
        Files.deleteIfExists(draft);
        if (posix(folder)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(draft);
        }
        String text = """
                # The keys of this house. Without this file nothing in its database opens. Back it up apart from the database.
                pepper %s
                seal %s
                fingerprint %s
                """.formatted(drawn(), drawn(), drawn());
        try (FileChannel out = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
            out.force(true);
        }
        Files.move(draft, path);
    }

    private static boolean posix(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix");
    }

    private static String drawn() {
        return Base64.getEncoder().encodeToString(Chance.bytes(AesKey.LENGTH));
    }

    private static byte[] key(Map<String, byte[]> keys, String name) {
        return keys.getOrDefault(name, new byte[0]);
    }

    Path path() {
        return path;
    }

    byte[] pepper() {
        return pepper;
    }

    AesKey seal() {
        return AesKey.of(seal);
    }

    byte[] finding() {
        return finding;
    }

    /** Tells files apart without telling anything of the keys: they are drawn from 256 bits each. */
    byte[] fingerprint() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(Hkdf.join(Place.of("house keys"), pepper, seal, finding));
        } catch (NoSuchAlgorithmException everyJdkCan) {
            throw new UncheckedIOException(new IOException(everyJdkCan));
        }
    }
}
