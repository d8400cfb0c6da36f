package org.tayanych.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;
import org.tayanych.seals.AesKey;
import org.tayanych.seals.BrokenSeal;
import org.tayanych.seals.Chance;
import org.tayanych.seals.Envelope;
import org.tayanych.seals.Place;
import org.tayanych.seals.XWing;
import org.tayanych.vocabulary.MemberId;

/** Each member's key pair, the private half wrapped by a key that Argon2id makes of the password. */
@Component
public class MemberKeys {

    /** A private key, unlocked, in memory. */
    public static final class Unlocked {

        private final MemberId member;
        private final UUID pair;
        private final byte[] seed;

        Unlocked(MemberId member, UUID pair, byte[] seed) {
            this.member = member;
            this.pair = pair;
            this.seed = seed;
        }

        MemberId member() {
            return member;
        }

        byte[] seed() {
            return seed;
        }

        @Override
        public String toString() {
            return "withheld";
        }
    }

    /**
     * How an unlocked key survives between two requests: {@code atRest} in the session's row, {@code cookie} with the
     * browser alone (43 characters that need no quoting). Either is useless without the other.
     */
    public record Parked(Sealed atRest, Secret cookie) {}

    private static final String USE = "member password";

    private final MemberKeyStore store;
    private final Argon2 argon2;
    private final Audit audit;
    private final byte[] dummySalt = Chance.bytes(16);

    MemberKeys(MemberKeyStore store, Argon2 argon2, Audit audit) {
        this.store = store;
        this.argon2 = argon2;
        this.audit = audit;
    }

    /** Draws the pair. Replaces an older pair and drops every team key granted to it: a lost password loses its grants. */
    @Transactional
    public void create(MemberId member, Secret password) {
        XWing.Pair pair = XWing.draw();
        UUID id = Chance.id();
        byte[] salt = Chance.bytes(16);
        byte[] wrapped = fromPassword(password, salt).seal(Envelope.KEY, pair.seed(), place(member, id));
        Arrays.fill(pair.seed(), (byte) 0);
        store.replace(member, new MemberKeyStore.Pair(id, pair.publicKey(), wrapped, salt));
        audit.record(Deed.by(member, "member.key.drawn", member));
    }

    /**
     * Empty when the password is wrong; takes the same time when the member has no key.
     *
     * @throws Receipts.Busy when too many derivations queue
     */
    public Optional<Unlocked> unlock(MemberId member, Secret password) {
        Optional<MemberKeyStore.Pair> found = store.find(member);
        AesKey key = fromPassword(password, found.map(MemberKeyStore.Pair::salt).orElse(dummySalt));
        try {
            return found.map(pair -> new Unlocked(
                    member, pair.id(), key.open(Envelope.KEY, pair.wrapped(), place(member, pair.id()))));
        } catch (BrokenSeal wrongPassword) {
            return Optional.empty();
        } finally {
            key.forget();
        }
    }

    /** What this key opens, for one request; empty when the member was locked out or drew another pair meanwhile. */
    public Optional<Keyring> keyring(Unlocked key) {
        return store.grants(key.member, key.pair).map(grants -> new Keyring(key, grants, Optional.empty()));
    }

    /** False, and nothing changed, when the old password is wrong. Parked keys stay usable: end other sessions yourself. */
    @Transactional
    public boolean changePassword(MemberId member, Secret old, Secret fresh) {
        Optional<Unlocked> unlocked = unlock(member, old);
        if (unlocked.isEmpty()) {
            return false;
        }
        Unlocked key = unlocked.get();
        byte[] salt = Chance.bytes(16);
        byte[] wrapped = fromPassword(fresh, salt).seal(Envelope.KEY, key.seed, place(member, key.pair));
        boolean changed = store.rewrap(member, key.pair, wrapped, salt);
        if (changed) {
            audit.record(Deed.by(member, "member.password.changed", member));
        }
        return changed;
    }

    public Parked park(Unlocked key, MemberId member) {
        if (!key.member.equals(member)) {
            throw new IllegalArgumentException("another member's key");
        }
        CookieKey cookie = CookieKey.draw();
        byte[] inside = ByteBuffer.allocate(16 + XWing.SEED)
                .putLong(key.pair.getMostSignificantBits())
                .putLong(key.pair.getLeastSignificantBits())
                .put(key.seed)
                .array();
        byte[] envelope = cookie.wrapping().seal(Envelope.KEY, inside, Place.of("parked", member.value()));
        Arrays.fill(inside, (byte) 0);
        return new Parked(new Sealed(envelope), cookie.words());
    }

    /** Empty when cookie and row do not belong together, or the member was locked out or drew another pair meanwhile. */
    public Optional<Keyring> pickUp(MemberId member, Sealed atRest, Secret cookie) {
        return CookieKey.of(cookie).flatMap(key -> unpark(member, atRest, key)).flatMap(this::keyring);
    }

    /** Destroys the pair and every grant: nothing opens for this member any more, at once, in running sessions too. */
    @Transactional
    public void lockOut(MemberId member) {
        if (store.lockOut(member)) {
            audit.record(Deed.byNobodyNamed("member.locked.out", member));
        }
    }

    private static Optional<Unlocked> unpark(MemberId member, Sealed atRest, CookieKey cookie) {
        try {
            ByteBuffer inside = ByteBuffer.wrap(cookie.wrapping()
                    .open(Envelope.KEY, atRest.envelope(), Place.of("parked", member.value())));
            var pair = new UUID(inside.getLong(), inside.getLong());
            byte[] seed = new byte[XWing.SEED];
            inside.get(seed);
            return Optional.of(new Unlocked(member, pair, seed));
        } catch (BrokenSeal anotherCookie) {
            return Optional.empty();
        }
    }

    private AesKey fromPassword(Secret password, byte[] salt) {
        byte[] letters = password.reveal().getBytes(StandardCharsets.UTF_8);
        byte[] derived = argon2.derive(letters, salt, USE, AesKey.LENGTH);
        Arrays.fill(letters, (byte) 0);
        AesKey key = AesKey.of(derived);
        Arrays.fill(derived, (byte) 0);
        return key;
    }

    private static byte[] place(MemberId member, UUID pair) {
        return Place.of("member key", member.value(), pair);
    }
}
