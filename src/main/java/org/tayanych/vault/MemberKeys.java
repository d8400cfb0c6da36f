package org.tayanych.vault;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.MemberId;

/** Each member's key pair, the private half wrapped by a key that Argon2id makes of the password. */
@Component
public class MemberKeys {

    /** A private key, unlocked, in memory. */
    public static final class Unlocked {
        Unlocked() {
        }
    }

    /** How an unlocked key survives between two requests: useless without the cookie. */
    public record Parked(Sealed atRest, Secret cookie) {}

    /** Draws the pair. Replaces an older pair and drops every team key granted to it: a lost password loses its grants. */
    public void create(MemberId member, Secret password) {
        throw new UnsupportedOperationException("being built");
    }

    /** Empty when the password is wrong; takes the same time when the member has no key. */
    public Optional<Unlocked> unlock(MemberId member, Secret password) {
        throw new UnsupportedOperationException("being built");
    }

    /** False, and nothing changed, when the old password is wrong. */
    public boolean changePassword(MemberId member, Secret old, Secret fresh) {
        throw new UnsupportedOperationException("being built");
    }

    public Parked park(Unlocked key, MemberId member) {
        throw new UnsupportedOperationException("being built");
    }

    /** Empty when cookie and row do not belong together. */
    public Optional<Keyring> pickUp(MemberId member, Sealed atRest, Secret cookie) {
        throw new UnsupportedOperationException("being built");
    }

    /** Destroys the pair and every grant: nothing opens for this member any more, at once. */
    public void lockOut(MemberId member) {
        throw new UnsupportedOperationException("being built");
    }
}
