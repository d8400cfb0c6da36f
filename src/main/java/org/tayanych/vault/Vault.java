package org.tayanych.vault;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;
import org.tayanych.seals.AesKey;
import org.tayanych.seals.Letter;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.TeamId;

/** Who may read which complaint or case: case keys, sealed to teams. */
@Component
public class Vault {

    /** What came of erasing. */
    public enum Erasure {
        /** Every key is gone. */
        DONE,
        /** Nothing was touched: somebody placed a legal hold. */
        ON_HOLD
    }

    /** From so many unopened letters on, all cores open them together. */
    private static final int MANY = 64;

    private final CaseKeyStore store;
    private final TeamKeyStore teams;
    private final Holds holds;
    private final Audit audit;

    Vault(CaseKeyStore store, TeamKeyStore teams, Holds holds, Audit audit) {
        this.store = store;
        this.teams = teams;
        this.holds = holds;
        this.audit = audit;
    }

    /** Draws a new random case key, in memory only. */
    public CaseKey draw() {
        return new CaseKey(AesKey.draw());
    }

    /** Whether anything can be sealed to this team: it has a key pair and somebody who holds it. */
    public boolean canReceive(TeamId team) {
        return !teams.holders(team).isEmpty();
    }

    /**
     * Seals the key to the public key of each team, and writes into the book whom it was given to. Needs nobody signed in.
     *
     * @throws IllegalArgumentException when a team has no key pair: ask {@link #canReceive} first; nothing is shared then
     */
    @Transactional
    public void share(SubjectId subject, CaseKey key, Collection<TeamId> readers) {
        Map<TeamId, byte[]> publicKeys = teams.receiving(readers);
        if (!publicKeys.keySet().containsAll(readers)) {
            throw new IllegalArgumentException("a team without keys cannot receive");
        }
        byte[] clear = key.key().copy();
        publicKeys.forEach((team, publicKey) -> {
            if (store.add(subject, team, Letter.seal(clear, publicKey, TeamKey.casePlace(subject, team)))) {
                audit.record(Deed.byNobodyNamed("case.shared", subject).with(team.toString()));
            }
        });
        Arrays.fill(clear, (byte) 0);
    }

    /**
     * Draws a key for each of these subjects and seals it to one team, on all cores and with one line in the book: for what comes in
     * hundreds of thousands.
     *
     * @throws IllegalArgumentException when the team has no key pair: ask {@link #canReceive} first; nothing is shared then
     */
    @Transactional
    public void drawAll(Collection<SubjectId> subjects, TeamId team) {
        byte[] publicKey = teams.receiving(Set.of(team)).get(team);
        if (publicKey == null) {
            throw new IllegalArgumentException("a team without keys cannot receive");
        }
        store.addAll(team, subjects.parallelStream().map(subject -> {
            byte[] clear = AesKey.draw().copy();
            byte[] letter = Letter.seal(clear, publicKey, TeamKey.casePlace(subject, team));
            Arrays.fill(clear, (byte) 0);
            return new CaseKeyStore.Drawn(subject, letter);
        }).toList());
        audit.record(Deed.byNobodyNamed("cases.shared", team).with(Integer.toString(subjects.size())));
    }

    /** Writes the audit line first, then opens. Empty when none of the reader's teams was given this key. */
    public Optional<CaseKey> open(SubjectId subject, Keyring reader, Purpose why) {
        List<CaseKeyStore.Row> rows = store.find(Set.of(subject), reader.teams());
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        audit.recordAhead(deed(reader, "case.opened", subject).with(why.name()));
        return Optional.ofNullable(open(rows, reader).get(subject));
    }

    /** Opens many at once for lists and search; those that the reader may not open are left out. One audit line. */
    public Map<SubjectId, CaseKey> openAll(Collection<SubjectId> subjects, Keyring reader, Purpose why) {
        List<CaseKeyStore.Row> rows = subjects.isEmpty() ? List.of() : store.find(subjects, reader.teams());
        if (rows.isEmpty()) {
            return Map.of();
        }
        audit.recordAhead(deed(reader, "cases.opened", reader.member()).with(why.name() + " " + rows.size()));
        return open(rows, reader);
    }

    /** Takes one team's reading right away again. What its members read, they know. */
    @Transactional
    public void withdraw(SubjectId subject, TeamId team) {
        if (store.withdraw(subject, team)) {
            audit.record(Deed.byNobodyNamed("case.withdrawn", subject).with(team.toString()));
        }
    }

    /** Destroys every key of the subject, receipts and files included. What was sealed under them is gone for good. */
    @Transactional
    public Erasure destroy(SubjectId subject) {
        if (holds.isHeld(subject)) {
            return Erasure.ON_HOLD;
        }
        store.destroy(subject);
        audit.record(Deed.byNobodyNamed("case.destroyed", subject));
        return Erasure.DONE;
    }

    private Map<SubjectId, CaseKey> open(List<CaseKeyStore.Row> rows, Keyring reader) {
        Map<SubjectId, CaseKey> opened = new ConcurrentHashMap<>(rows.size() * 2);
        for (CaseKeyStore.Row row : rows) {
            byte[] wrapped = row.wrapped();
            if (wrapped != null) {
                opened.put(row.subject(), new CaseKey(key(reader, row).unwrap(wrapped, row.subject(), row.team())));
            }
        }
        List<CaseKeyStore.Row> letters =
                rows.stream().filter(row -> !opened.containsKey(row.subject())).toList();
        List<CaseKeyStore.Row> fresh = (letters.size() < MANY ? letters.stream() : letters.parallelStream())
                .map(row -> openLetter(row, key(reader, row), opened))
                .toList();
        if (!fresh.isEmpty()) {
            store.keepWrapped(fresh);
        }
        return opened;
    }

    /** What the row is to be from now on. */
    private static CaseKeyStore.Row openLetter(
            CaseKeyStore.Row row, TeamKey team, Map<SubjectId, CaseKey> opened) {
        AesKey key = team.openLetter(Objects.requireNonNull(row.letter()), row.subject(), row.team());
        opened.put(row.subject(), new CaseKey(key));
        return new CaseKeyStore.Row(row.subject(), row.team(), null, team.wrap(key, row.subject(), row.team()));
    }

    private static TeamKey key(Keyring reader, CaseKeyStore.Row row) {
        return reader.team(row.team()).orElseThrow();
    }

    private static <T> Deed deed(Keyring reader, String what, T subject) {
        Deed deed = Deed.by(reader.member(), what, subject);
        return reader.organisation().map(deed::within).orElse(deed);
    }
}
