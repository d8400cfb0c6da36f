package org.tayanych.vault;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tayanych.seals.AesKey;
import org.tayanych.seals.Hkdf;
import org.tayanych.seals.Shamir;

/**
 * One share of a recovery sheet as people print, read aloud and type it: 64 characters in sixteen groups of four, of an alphabet
 * without I, L, O and U (Crockford's Base32). Inside: sheet number (2 bytes), how many are needed, which share, 32 bytes
 * of share, 4 bytes of checksum.
 */
final class SheetText {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BODY = 2 + 1 + 1 + AesKey.LENGTH;
    private static final int CHECK = 4;
    private static final int LETTERS = (BODY + CHECK) * 8 / 5;

    private SheetText() {
    }

    private record Read(int sheet, int needed, Shamir.Share share) {}

    static Secret print(int sheet, int needed, Shamir.Share share) {
        byte[] body = ByteBuffer.allocate(BODY)
                .putShort((short) sheet)
                .put((byte) needed)
                .put((byte) share.x())
                .put(share.values())
                .array();
        String letters = encode(Hkdf.join(body, check(body)));
        return Secret.of(letters.replaceAll("(.{4})(?=.)", "$1-"));
    }

    /** The secret of this sheet, when enough whole shares of it are among the texts; damaged ones are passed over. */
    static Optional<byte[]> join(List<Secret> texts, int sheet) {
        List<Shamir.Share> shares = new ArrayList<>();
        int needed = 0;
        for (Secret text : texts) {
            Optional<Read> read = read(text).filter(found -> found.sheet() == (sheet & 0xffff));
            if (read.isPresent() && shares.stream().noneMatch(known -> known.x() == read.get().share().x())) {
                needed = read.get().needed();
                shares.add(read.get().share());
            }
        }
        return needed < 2 || shares.size() < needed
                ? Optional.empty()
                : Optional.of(Shamir.join(shares.subList(0, needed)));
    }

    private static Optional<Read> read(Secret text) {
        String letters = text.reveal()
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (letters.length() != LETTERS || !letters.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)) {
            return Optional.empty();
        }
        byte[] whole = decode(letters);
        byte[] body = Arrays.copyOf(whole, BODY);
        if (!MessageDigest.isEqual(check(body), Arrays.copyOfRange(whole, BODY, whole.length))) {
            return Optional.empty();
        }
        ByteBuffer fields = ByteBuffer.wrap(body);
        int sheet = fields.getShort() & 0xffff;
        int needed = fields.get();
        int x = fields.get();
        return x < 1 || needed < 2
                ? Optional.empty()
                : Optional.of(new Read(sheet, needed, new Shamir.Share(x, Arrays.copyOfRange(body, 4, BODY))));
    }

    private static byte[] check(byte[] body) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(body), CHECK);
        } catch (NoSuchAlgorithmException everyJdkCan) {
            throw new IllegalStateException(everyJdkCan);
        }
    }

    private static String encode(byte[] bytes) {
        var letters = new StringBuilder(LETTERS);
        for (int bit = 0; bit < bytes.length * 8; bit += 5) {
            int five = 0;
            for (int at = bit; at < bit + 5; at++) {
                five = five << 1 | bytes[at / 8] >> (7 - at % 8) & 1;
            }
            letters.append(ALPHABET.charAt(five));
        }
        return letters.toString();
    }

    private static byte[] decode(String letters) {
        byte[] bytes = new byte[letters.length() * 5 / 8];
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            int five = ALPHABET.indexOf(letters.charAt(bit / 5));
            bytes[bit / 8] |= (byte) ((five >> (4 - bit % 5) & 1) << (7 - bit % 8));
        }
        return bytes;
    }
}
