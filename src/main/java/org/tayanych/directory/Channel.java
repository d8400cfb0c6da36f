package org.tayanych.directory;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One way to reach a service.
 *
 * @param value a number as one dials it, an address or a page
 * @param source where it was found
 * @param verifiedBy an organisation or how it was checked; never a person's name, for readers see it
 * @param validUntil the last day on which readers see it
 * @param reports how many different readers said since the last check that it is dead
 */
public record Channel(
        UUID id,
        ChannelKind kind,
        String value,
        Texts note,
        String source,
        Mark mark,
        LocalDate verifiedOn,
        String verifiedBy,
        LocalDate validUntil,
        int reports) {

    /** A new one, valid for {@link Directory#VALID} after it was verified. */
    public static Channel of(ChannelKind kind, String value, Texts note, String source, Mark mark, LocalDate on, String by) {
        return new Channel(UUID.randomUUID(), kind, value, note, source, mark, on, by, on.plus(Directory.VALID), 0);
    }

    public boolean staleOn(LocalDate today) {
        return today.isAfter(validUntil);
    }

    /** Two readers said that it is dead, and nobody has checked since. */
    public boolean doubted() {
        return reports >= Directory.REPORTS_THAT_HIDE;
    }

    /** Whether a worker may be sent there: neither stale nor doubted. */
    public boolean showableOn(LocalDate today) {
        return !staleOn(today) && !doubted();
    }
}
