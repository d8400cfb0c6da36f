package org.tayanych.groups;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.CaseWorker;
import org.tayanych.hotline.CaseFile;
import org.tayanych.hotline.CaseFiles;
import org.tayanych.hotline.OpenCase;
import org.tayanych.hotline.Timeline;
import org.tayanych.hotline.WorkerMessages;
import org.tayanych.remedies.Balance;
import org.tayanych.remedies.Remedies;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Purpose;
import org.tayanych.vault.Secret;
import org.tayanych.vault.Vault;
import org.tayanych.vocabulary.SubjectId;

/** Group cases. A group belongs to one team, holds only that team's cases, and each case is in one group at most. */
@Component
public class Groups {

    /** Letters in a title. */
    public static final int LONGEST_TITLE = 200;

    /** Most groups that a list shows, the newest first. */
    static final int LISTED = 100;

    /** What became of a message to everybody. */
    public record Told(int sent, int closed) {}

    private final GroupStore store;
    private final Vault vault;
    private final CaseFiles cases;
    private final Timeline timeline;
    private final WorkerMessages messages;
    private final Clock clock;

    Groups(GroupStore store, Vault vault, CaseFiles cases, Timeline timeline, WorkerMessages messages, Clock clock) {
        this.store = store;
        this.vault = vault;
        this.cases = cases;
        this.timeline = timeline;
        this.messages = messages;
        this.clock = clock;
    }

    /** Begins a group with its first case. Empty when the case is in a group already. */
    @Transactional
    public Optional<SubjectId> begin(OpenCase first, Secret title) {
        if (store.groupOf(first.id()).isPresent()) {
            return Optional.empty();
        }
        SubjectId group = SubjectId.draw();
        CaseKey key = vault.draw();
        vault.share(group, key, Set.of(first.file().team()));
        store.insert(group, first.file(), key.seal(title, GroupField.GROUP_TITLE, group.value()), clock.instant());
        join(first, group);
        return Optional.of(group);
    }

    /** Adds a case. False when the group is not of the case's own team, or the case is in a group already. */
    @Transactional
    public boolean add(OpenCase opened, SubjectId group) {
        return store.teamOf(group).filter(opened.file().team()::equals).isPresent() && join(opened, group);
    }

    /** The worker goes on alone. False when the case was in no group. */
    @Transactional
    public boolean leave(OpenCase opened) {
        if (!store.remove(opened.id())) {
            return false;
        }
        timeline.add(opened, "groups.entry.left", "");
        return true;
    }

    /** The groups of the reader's teams. */
    public List<Group> of(CaseWorker reader) {
        List<GroupStore.Row> rows = store.rows(reader.teams(), LISTED);
        var keys = vault.openAll(rows.stream().map(GroupStore.Row::id).toList(), reader.keyring(), Purpose.LIST);
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(keys.get(row.id())).map(row::opened).stream())
                .toList();
    }

    /** Empty for a group of another team and for one that never was. */
    public Optional<Group> open(SubjectId id, CaseWorker reader) {
        return store.row(id, reader.teams())
                .flatMap(row -> vault.open(id, reader.keyring(), Purpose.CASE_WORK).map(row::opened));
    }

    public Optional<SubjectId> groupOf(OpenCase opened) {
        return store.groupOf(opened.id());
    }

    /** The group's cases as far as they are still in the reader's teams, the most urgent first; opens none. */
    public List<CaseFile> cases(Group group, CaseWorker reader) {
        return store.cases(group.id()).stream()
                .flatMap(id -> cases.glance(id, reader).stream())
                .sorted(Comparator.comparing(CaseFile::urgency).thenComparing(CaseFile::receivedAt))
                .toList();
    }

    /** What the remedies of all its cases come to together. */
    public List<Balance> together(Group group, CaseWorker reader, Remedies remedies) {
        return remedies.together(store.cases(group.id()), reader);
    }

    /** Writes the same words to each worker, in each one's own dialogue. Closed cases are passed over and counted. */
    @Transactional
    public Told tellAll(Group group, CaseWorker reader, Secret words) {
        int sent = 0;
        int closed = 0;
        for (CaseFile file : cases(group, reader)) {
            Optional<OpenCase> opened = file.isClosed() ? Optional.empty() : cases.open(file.id(), reader);
            boolean done = opened.map(each -> messages.send(each, words, false))
                    .filter(WorkerMessages.Sent.Done.class::isInstance)
                    .isPresent();
            sent += done ? 1 : 0;
            closed += done ? 0 : 1;
        }
        return new Told(sent, closed);
    }

    private boolean join(OpenCase opened, SubjectId group) {
        boolean joined = store.add(group, opened.id(), opened.reader().id(), clock.instant());
        if (joined) {
            timeline.add(opened, "groups.entry.joined", "");
        }
        return joined;
    }
}
