package org.tayanych.evidence;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.Member;
import org.tayanych.access.Organisation;
import org.tayanych.access.Organisations;
import org.tayanych.access.Right;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;

/**
 * Publishing: figures are counted, looked at as differences from what is published, approved and published. Nothing that was
 * published is overwritten; whatever comes out otherwise stands among the revisions with its reason.
 */
@Component
public class Editions {

    private final Drafting drafting;
    private final EditionStore store;
    private final Organisations organisations;
    private final EvidenceSettings settings;
    private final Audit audit;
    private final Clock clock;

    Editions(Drafting drafting, EditionStore store, Organisations organisations, EvidenceSettings settings, Audit audit, Clock clock) {
        this.drafting = drafting;
        this.store = store;
        this.organisations = organisations;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of the wish to publish. */
    public sealed interface Outcome {
        record Published(long edition, int figures) implements Outcome {}

        /** Something was counted otherwise since it was looked at: look again. */
        record Moved(Proposal proposal) implements Outcome {}

        /** Figures come out otherwise than readers know them, and no reason was given. */
        record NeedsReason(Proposal proposal) implements Outcome {}

        /** Everything is published already. */
        record NothingNew() implements Outcome {}
    }

    /** Whether this member publishes here: of the inspectorate of the country whose results these are. */
    public boolean publishes(Member member) {
        return member.may(Right.PUBLISH_FIGURES)
                && organisations.organisation(member.organisation())
                        .filter(one -> one.kind() == Organisation.Kind.INSPECTORATE && one.country().equals(settings.country()))
                        .isPresent();
    }

    public List<Integer> years() {
        return drafting.years();
    }

    /** Counts a year anew; nothing is kept. */
    public Proposal propose(int year) {
        return drafting.of(year);
    }

    /**
     * @param print of the proposal that was looked at
     * @param reason ignored when nothing is revised
     * @throws IllegalArgumentException when the member does not publish here
     */
    @Transactional
    public Outcome publish(Member by, int year, String print, Edition.Reason reason) {
        if (!publishes(by)) {
            throw new IllegalArgumentException("does not publish here");
        }
        store.alone();
        Proposal proposal = drafting.of(year);
        if (proposal.differences().isEmpty()) {
            return new Outcome.NothingNew();
        }
        if (!proposal.print().equals(print)) {
            return new Outcome.Moved(proposal);
        }
        if (proposal.revises() && reason == Edition.Reason.NEW) {
            return new Outcome.NeedsReason(proposal);
        }
        Edition.Reason given = proposal.revises() ? reason : Edition.Reason.NEW;
        long edition = store.insert(year, clock.instant(), by.id(), by.organisation(), given, proposal.sample());
        proposal.differences().forEach(each -> store.insert(edition, each.now()));
        audit.record(Deed.by(by.id(), "figures.published", edition).within(by.organisation()).with(String.valueOf(year)));
        return new Outcome.Published(edition, proposal.differences().size());
    }

    /** The newest first. */
    public List<Edition> editions(int most) {
        return store.editions(most);
    }
}
