package org.tayanych.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.vocabulary.OrganisationId;

/**
 * The directory as members use it. Every member reads it; an entry is changed only by editors of the organisation that
 * keeps it, and the house's own entries (that nobody keeps) by every editor. To everybody else a change answers as if the
 * entry did not exist.
 */
@Component
public class Directory {

    /** How long a check holds. After that an entry says so on itself, and a channel is hidden from workers. */
    public static final Period VALID = Period.ofDays(90);

    /** So many readers must say that a channel is dead before it is hidden. */
    public static final int REPORTS_THAT_HIDE = 2;

    private final Shelf shelf;
    private final ProviderStore providers;
    private final EntryStore entries;
    private final Details details;
    private final WorkStore work;
    private final Clock clock;

    Directory(Shelf shelf, ProviderStore providers, EntryStore entries, Details details, WorkStore work, Clock clock) {
        this.shelf = shelf;
        this.providers = providers;
        this.entries = entries;
        this.details = details;
        this.work = work;
        this.clock = clock;
    }

    /** Adds a provider, or changes the one with this id. Empty when another organisation keeps it. */
    @Transactional
    public Optional<UUID> save(Provider provider, Editor editor) {
        if (providers.find(provider.id()).filter(known -> !editor.keeps(known)).isPresent() || !editor.keeps(provider)) {
            return Optional.empty();
        }
        providers.save(provider);
        return Optional.of(provider.id());
    }

    public Optional<Provider> provider(UUID id) {
        return providers.find(id);
    }

    /** Those that this editor may add services to. */
    public List<Provider> providersKept(Editor editor) {
        return providers.all().stream().filter(editor::keeps).toList();
    }

    /** Adds a service with its places and channels. Empty when there is no such provider, or another organisation keeps it. */
    @Transactional
    public Optional<ServiceId> add(UUID provider, NewEntry entry, Editor editor) {
        if (providers.find(provider).filter(editor::keeps).isEmpty()) {
            return Optional.empty();
        }
        ServiceId id = ServiceId.draw();
        entries.add(id, provider, entry);
        details.add(id, entry.places(), entry.channels());
        note(id, Change.Kind.ADDED, editor);
        return Optional.of(id);
    }

    /** @return false when there is no such entry for this editor */
    @Transactional
    public boolean change(ServiceId id, Offer offer, Terms terms, Editor editor) {
        return may(id, editor) && entries.change(id, offer, terms) && note(id, Change.Kind.CHANGED, editor);
    }

    @Transactional
    public boolean addPlace(ServiceId id, Place place, Editor editor) {
        return may(id, editor) && details.add(id, place) && note(id, Change.Kind.PLACE_ADDED, editor);
    }

    @Transactional
    public boolean removePlace(ServiceId id, UUID place, Editor editor) {
        return may(id, editor) && details.removePlace(id, place) && note(id, Change.Kind.PLACE_REMOVED, editor);
    }

    @Transactional
    public boolean addChannel(ServiceId id, Channel channel, Editor editor) {
        return may(id, editor) && details.add(id, channel) && note(id, Change.Kind.CHANNEL_ADDED, editor);
    }

    @Transactional
    public boolean removeChannel(ServiceId id, UUID channel, Editor editor) {
        return may(id, editor)
                && details.removeChannel(id, channel)
                && settle(id)
                && note(id, Change.Kind.CHANNEL_REMOVED, editor);
    }

    /** Somebody tried the channel today and it works: it is shown again, for 90 days. */
    @Transactional
    public boolean confirmChannel(ServiceId id, UUID channel, Editor editor) {
        return may(id, editor)
                && details.confirmChannel(id, channel, today(), editor.signsAs())
                && settle(id)
                && note(id, Change.Kind.CHANNEL_CONFIRMED, editor);
    }

    @Transactional
    public boolean capacity(ServiceId id, int beds, int free, Editor editor) {
        return may(id, editor)
                && entries.capacity(id, new Capacity(beds, free, clock.instant()))
                && note(id, Change.Kind.CAPACITY, editor);
    }

    /** The whole entry was read through today and is right. Channels are confirmed one by one, by trying them. */
    @Transactional
    public boolean check(ServiceId id, Editor editor) {
        if (!may(id, editor) || !entries.check(id, today(), editor.signsAs())) {
            return false;
        }
        work.done(id, EnumSet.of(CheckTask.Reason.UNCHECKED), clock.instant());
        return note(id, Change.Kind.CHECKED, editor);
    }

    /** As this organisation's members read it. */
    public Optional<Entry> entry(ServiceId id, OrganisationId reader) {
        return shelf.entry(id, provider -> kept(provider, reader));
    }

    /** Nearest first. @param from how many to leave out */
    public List<Entry> find(Search search, OrganisationId reader, int from, int most) {
        return shelf.entries(entries.find(search, Towns.regionsOf(search.place()), from, most), provider -> kept(provider, reader));
    }

    public int count(Search search) {
        return entries.count(search);
    }

    public List<Change> history(ServiceId id) {
        return work.history(id);
    }

    /** The work list of this organisation's editors, oldest first. */
    public List<CheckTask> tasks(OrganisationId keeper) {
        return work.open(keeper).stream()
                .flatMap(open -> entry(open.service(), keeper).stream()
                        .map(entry -> new CheckTask(entry, open.reason(), open.openedAt())))
                .toList();
    }

    /** Whether this editor may change the entry. */
    public boolean may(ServiceId id, Editor editor) {
        return entries.find(id).flatMap(row -> providers.find(row.provider())).filter(editor::keeps).isPresent();
    }

    private boolean settle(ServiceId id) {
        Set<CheckTask.Reason> answered = details.settled(id, today());
        if (!answered.isEmpty()) {
            work.done(id, answered, clock.instant());
        }
        return true;
    }

    private boolean note(ServiceId id, Change.Kind kind, Editor editor) {
        work.changed(id, kind, clock.instant(), editor.member(), editor.signsAs());
        return true;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static boolean kept(Provider provider, OrganisationId reader) {
        return provider.keeper().filter(reader::equals).isPresent();
    }
}
