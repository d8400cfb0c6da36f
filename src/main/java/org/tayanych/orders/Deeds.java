package org.tayanych.orders;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;

/** Writes into the book of deeds what was done here: codes and ids. */
@Component
class Deeds {

    private final Audit audit;
    private final Clock clock;

    Deeds(Audit audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void done(OpenFile file, String what, Object subject) {
        audit.record(Deed.by(file.reader().id(), what, subject).within(file.reader().organisation()));
    }

    /** Only when something was written. @return the same */
    Written done(OpenFile file, String what, Object subject, Written written) {
        if (written instanceof Written.Done) {
            done(file, what, subject);
        }
        return written;
    }
}
