package org.tayanych.vault;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.SubjectId;

/** Codes that a worker returns with. Argon2id turns a code into a look-up value and a key; the code itself is not kept. */
@Component
public class Receipts {

    /** What a right code opens. */
    public record Opened(SubjectId subject, CaseKey key) {}

    /** The house is asked for more codes than it can derive: come back after so many seconds. */
    public static final class Busy extends RuntimeException {
        Busy() {
            super("too many codes at once");
        }

        public int retryAfterSeconds() {
            return 5;
        }
    }

    /** Draws a code nobody has. @throws Busy when none can be derived soon */
    public Receipt draw() {
        throw new UnsupportedOperationException("being built");
    }

    /** From now on this code opens this subject. Replaces an older code of the same kind. */
    public void bind(Receipt receipt, ReceiptKind kind, SubjectId subject, CaseKey key) {
        throw new UnsupportedOperationException("being built");
    }

    /** Whether the digits can be a code at all (sixteen of them, check digit right): a slip, told apart from a wrong code. */
    public static boolean wellFormed(Secret typed) {
        throw new UnsupportedOperationException("being built");
    }

    /** Empty for a code that never existed and for one that has expired, in the same time. */
    public Optional<Opened> open(Secret typed, ReceiptKind kind) {
        throw new UnsupportedOperationException("being built");
    }

    /** The code of this kind opens nothing any more. */
    public void forget(SubjectId subject, ReceiptKind kind) {
        throw new UnsupportedOperationException("being built");
    }
}
