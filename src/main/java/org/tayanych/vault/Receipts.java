package org.tayanych.vault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;
import org.tayanych.seals.Code;
import org.tayanych.seals.Place;
import org.tayanych.vocabulary.SubjectId;

/** Codes that a worker returns with. Argon2id turns a code into a look-up value and a key; the code itself is not kept. */
@Component
public class Receipts {

    /** What a right code opens. */
    public record Opened(SubjectId subject, CaseKey key) {}

    /** The house is asked for more derivations than it can do: come back after so many seconds. */
    public static final class Busy extends RuntimeException {
        Busy() {
            super("too many codes at once");
        }

        public int retryAfterSeconds() {
            return 5;
        }
    }

    private final ReceiptStore store;
    private final ReceiptPool pool;
    private final CodeReader reader;
    private final VaultSettings settings;
    private final Clock clock;
    private final Audit audit;

    Receipts(ReceiptStore store, ReceiptPool pool, CodeReader reader, VaultSettings settings, Clock clock, Audit audit) {
        this.store = store;
        this.pool = pool;
        this.reader = reader;
        this.settings = settings;
        this.clock = clock;
        this.audit = audit;
    }

    /** Draws a code nobody has. @throws Busy when none can be derived soon */
    public Receipt draw() {
        return pool.take();
    }

    /** From now on this code opens this subject, for as long as the kind lives. Replaces an older code of the same kind. */
    public void bind(Receipt receipt, ReceiptKind kind, SubjectId subject, CaseKey key) {
        CodeKeys keys = receipt.keys();
        Instant expires = clock.instant().plus(life(kind));
        store.put(keys.lookUp(), kind, subject, keys.wrapping().wrap(key.key(), place(kind, subject)), expires);
    }

    /** How long a code of this kind opens, from its binding. */
    public Duration life(ReceiptKind kind) {
        return switch (kind) {
            case DRAFT -> settings.draftLife();
            case COMPLAINT -> settings.complaintLife();
        };
    }

    /** Whether the digits can be a code at all (sixteen of them, check digit right): a slip, told apart from a wrong code. */
    public static boolean wellFormed(Secret typed) {
        return Code.read(typed.reveal()).isPresent();
    }

    /**
     * Empty for a code that never existed, for one that has expired and for one of the other kind, in the same time: one
     * derivation, and a wait that grows while many are wrong. What is not well-formed is refused at once, because the
     * check digit is no secret.
     *
     * @throws Busy when too many derivations queue
     */
    public Optional<Opened> open(Secret typed, ReceiptKind kind) {
        return Code.read(typed.reveal()).flatMap(digits -> {
            CodeKeys keys = reader.keys(digits);
            Optional<ReceiptStore.Row> row = store.find(keys.lookUp(), kind, clock.instant());
            if (row.isEmpty()) {
                reader.wrong();
            }
            return row.map(found -> opened(found, keys, kind));
        });
    }

    private Opened opened(ReceiptStore.Row row, CodeKeys keys, ReceiptKind kind) {
        audit.recordAhead(Deed.byNobodyNamed("case.opened", row.subject()).with(Purpose.WORKER_RETURNS.name()));
        return new Opened(row.subject(), new CaseKey(keys.wrapping().unwrap(row.wrapped(), place(kind, row.subject()))));
    }

    /** The code of this kind opens nothing any more. */
    public void forget(SubjectId subject, ReceiptKind kind) {
        store.forget(subject, kind);
    }

    private static byte[] place(ReceiptKind kind, SubjectId subject) {
        return Place.of("receipt " + kind, subject.value());
    }
}
