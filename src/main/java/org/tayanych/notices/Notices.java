package org.tayanych.notices;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tayanych.vault.HouseSeal;
import org.tayanych.vault.Secret;

/** Outgoing mail. Put into the outbox with the transaction under way, sent by a job, tried again when the server is away. */
@Component
public class Notices {

    private final Outbox outbox;
    private final HouseSeal seal;
    private final Clock clock;

    Notices(Outbox outbox, HouseSeal seal, Clock clock) {
        this.outbox = outbox;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * Leaves the house within the minute after the transaction, if the mail server takes it; is tried again for days if
     * not. The same words to the same address do not wait twice.
     */
    public void send(Notice notice) {
        UUID id = UUID.randomUUID();
        Outbox.Waiting letter = new Outbox.Waiting(
                id,
                notice.kind(),
                notice.language(),
                seal.seal(notice.to(), Outbox.Field.NOTICE_ADDRESS, id),
                notice.link().map(link -> seal.seal(Secret.of(link.toString()), Outbox.Field.NOTICE_LINK, id)),
                clock.instant(),
                0);
        Secret plain = Secret.of(notice.to().reveal().toLowerCase(Locale.ROOT));
        outbox.insert(letter, seal.fingerprint(plain, "notice address"));
    }
}
