package org.tayanych.hotline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.CaseWorker;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Purpose;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.Secret;
import org.tayanych.vault.Vault;
import org.tayanych.vocabulary.Channel;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.TeamId;
import org.tayanych.vocabulary.Topic;

/**
 * Calls, chats, visits and outreach talks. A contact needs no person and no case: it is counted, its notes are sealed
 * under a key of its own, and a promised call-back comes up by itself.
 */
@Component
public class Contacts {

    /** Longest notes, in letters. */
    public static final int LONGEST = 20_000;

    private static final int MOST_SHOWN = 100;
    private static final int MOST_FORGOTTEN = 1_000;

    private final ContactStore store;
    private final Vault vault;
    private final DeskTeam desk;
    private final Audit audit;
    private final Clock clock;
    private final HotlineSettings settings;

    Contacts(ContactStore store, Vault vault, DeskTeam desk, Audit audit, Clock clock, HotlineSettings settings) {
        this.store = store;
        this.vault = vault;
        this.desk = desk;
        this.audit = audit;
        this.clock = clock;
        this.settings = settings;
    }

    /** Begins a contact, with a key for its notes. Empty when the member is in no team that holds keys. */
    @Transactional
    public Optional<SubjectId> begin(CaseWorker member, Channel channel) {
        return desk.of(member).map(team -> {
            SubjectId id = SubjectId.draw();
            store.insert(id, member, team, channel, Contact.Kind.RUNNING, clock.instant());
            vault.share(id, vault.draw(), Set.of(team));
            audit.record(Deed.by(member.id(), "contact.begun", id).within(member.organisation()).with(channel.name()));
            return id;
        });
    }

    /**
     * A silent, prank or wrong-number call, or nobody answered: counted, and done. False when the member is in no team.
     *
     * @throws IllegalArgumentException for a kind that is not done with one press
     */
    @Transactional
    public boolean count(CaseWorker member, Channel channel, Contact.Kind kind) {
        if (!kind.oneKey()) {
            throw new IllegalArgumentException("needs more than one key");
        }
        Optional<TeamId> team = desk.of(member);
        team.ifPresent(which -> store.insert(SubjectId.draw(), member, which, channel, kind, clock.instant()));
        return team.isPresent();
    }

    /** Empty when it is no contact of the reader's teams. */
    public Optional<OpenContact> open(SubjectId id, CaseWorker reader) {
        return store.find(id, reader.teams()).flatMap(contact ->
                vault.open(id, reader.keyring(), Purpose.CASE_WORK).map(key ->
                        new OpenContact(contact, key, notes(id, key), reader, false)));
    }

    private Secret notes(SubjectId id, CaseKey key) {
        return store.notes(id)
                .map(sealed -> key.open(sealed, HotlineField.CONTACT_NOTES, id.value()))
                .orElse(Secret.NOTHING);
    }

    /** Keeps what has been typed so far, in place of what was kept before. False when it is too long, or a case by now. */
    public boolean save(OpenContact opened, Secret notes) {
        SubjectId id = opened.contact().id();
        if (notes.length() > LONGEST) {
            return false;
        }
        Sealed sealed = notes.isBlank() ? null : opened.key().seal(notes, HotlineField.CONTACT_NOTES, id.value());
        return store.notes(id, sealed, clock.instant());
    }

    /** What came of keeping the answers of a contact. */
    public enum Kept {
        KEPT,
        /** Violence was among the topics: the contact is the specialists' alone from this moment. */
        SEALED,
        /** It has become a case meanwhile. */
        TOO_LATE
    }

    /**
     * Keeps what was heard. A topic of violence seals the contact to the specialists at once, where there are any, and
     * is not taken away again.
     */
    @Transactional
    public Kept triage(
            OpenContact opened, Contact.Safety safety, @Nullable Language language, Collection<Topic> topics) {
        Contact contact = opened.contact();
        Set<Topic> all = new TreeSet<>(topics);
        contact.topics().stream().filter(Topic::restricted).forEach(all::add);
        if (!store.triage(contact.id(), safety, language, List.copyOf(all))) {
            return Kept.TOO_LATE;
        }
        if (!Topic.anyRestricted(all) || !desk.sealToSpecialists(opened)) {
            return Kept.KEPT;
        }
        CaseWorker reader = opened.reader();
        audit.record(Deed.by(reader.id(), "contact.sealed", contact.id()).within(reader.organisation()));
        return Kept.SEALED;
    }

    /**
     * Ends the contact. A one-press kind throws the notes away. False when it has ended already.
     *
     * @param callBack when we promised to call back; null when we did not
     */
    @Transactional
    public boolean finish(OpenContact opened, Contact.Kind kind, @Nullable Instant callBack) {
        SubjectId id = opened.contact().id();
        if (!store.finish(id, kind, callBack, clock.instant())) {
            return false;
        }
        if (kind.oneKey()) {
            store.notes(id, null, clock.instant());
            store.undraft(id);
            vault.destroy(id);
        }
        CaseWorker reader = opened.reader();
        audit.record(Deed.by(reader.id(), "contact.ended", id).within(reader.organisation()).with(kind.name()));
        return true;
    }

    /** We called back. False when no call-back is owed here. */
    public boolean calledBack(SubjectId id, CaseWorker reader) {
        return store.calledBack(id, reader.teams(), clock.instant());
    }

    /** How many contacts of each kind the reader's teams had today. */
    public Map<Contact.Kind, Integer> today(CaseWorker reader) {
        return store.counts(reader.teams(), startOfToday());
    }

    /** Today's contacts of the reader's teams, the newest first; opens nothing. */
    public List<Contact> listToday(CaseWorker reader) {
        return store.since(reader.teams(), startOfToday(), MOST_SHOWN);
    }

    /** Call-backs promised and not yet made, by time: the late ones stand first. */
    public List<Contact> callBacks(CaseWorker reader) {
        return store.callBacks(reader.teams(), MOST_SHOWN);
    }

    /** Destroys the keys, then the notes, of contacts whose time is over; their codes stay for counting. Called by a job. */
    int forget() {
        int forgotten = 0;
        for (SubjectId id : store.withNotes(clock.instant().minus(settings.contactNotesFor()), MOST_FORGOTTEN)) {
            if (vault.destroy(id) == Vault.Erasure.DONE) {
                store.notes(id, null, clock.instant());
                store.undraft(id);
                forgotten++;
            }
        }
        return forgotten;
    }

    private Instant startOfToday() {
        return LocalDate.ofInstant(clock.instant(), settings.zone()).atStartOfDay(settings.zone()).toInstant();
    }
}
