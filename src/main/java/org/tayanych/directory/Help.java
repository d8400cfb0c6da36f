package org.tayanych.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.vault.HouseSeal;
import org.tayanych.vault.Secret;

/**
 * The directory as anybody reads it, in pages and in JSON. Whatever comes from here may be printed: confidential places
 * have lost town and address, and channels that are stale or doubted are gone.
 */
@Component
public class Help {

    /** An entry and how near: 0 in the place that was typed, 1 in its region, 2 elsewhere. */
    public record Found(PublicEntry entry, int nearness) {}

    private final Shelf shelf;
    private final EntryStore entries;
    private final ChannelStore channels;
    private final WorkStore work;
    private final HouseSeal seal;
    private final Clock clock;

    Help(Shelf shelf, EntryStore entries, ChannelStore channels, WorkStore work, HouseSeal seal, Clock clock) {
        this.shelf = shelf;
        this.entries = entries;
        this.channels = channels;
        this.work = work;
        this.seal = seal;
        this.clock = clock;
    }

    /** Nearest first. @param from how many to leave out */
    public List<Found> find(Search search, int from, int most) {
        List<EntryStore.Row> rows = entries.find(search, Towns.regionsOf(search.place()), from, most);
        List<Entry> found = shelf.entries(rows, nobody -> false);
        LocalDate today = LocalDate.now(clock);
        return IntStream.range(0, rows.size())
                .mapToObj(at -> new Found(found.get(at).inPublic(today), rows.get(at).nearness()))
                .toList();
    }

    public int count(Search search) {
        return entries.count(search);
    }

    public Optional<PublicEntry> entry(ServiceId id) {
        return shelf.entry(id, nobody -> false).map(entry -> entry.inPublic(LocalDate.now(clock)));
    }

    /**
     * A reader says that a channel is dead. Each reader counts once; with the second it is hidden until somebody checks.
     *
     * @param reader something that tells one visit from another; only a keyed fingerprint of it is kept, until the check
     * @return false when there is no such channel
     */
    @Transactional
    public boolean report(UUID channel, Secret reader) {
        Optional<ServiceId> service = channels.serviceOf(channel);
        service.ifPresent(id -> {
            channels.report(channel, seal.fingerprint(reader, "directory.report"));
            work.changed(id, Change.Kind.REPORTED, clock.instant(), Optional.empty(), "");
            if (channels.reports(channel) >= Directory.REPORTS_THAT_HIDE) {
                work.open(id, CheckTask.Reason.DEAD_CHANNEL, clock.instant());
            }
        });
        return service.isPresent();
    }
}
