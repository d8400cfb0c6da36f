package org.tayanych.employers;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;

/** The desk of the register. Whatever is asked for belongs to the organisation that asks, or is not there. */
@Component
public class Workplaces {

    private final WorkplaceStore store;
    private final EmployerStore employers;
    private final Finding finding;
    private final History history;
    private final Clock clock;

    Workplaces(WorkplaceStore store, EmployerStore employers, Finding finding, History history, Clock clock) {
        this.store = store;
        this.employers = employers;
        this.finding = finding;
        this.history = history;
        this.clock = clock;
    }

    /** A merged id leads to the workplace it was merged into. Empty for another organisation's and for one that never was. */
    public Optional<Workplace> find(WorkplaceId id, OrganisationId organisation) {
        return store.find(id, organisation);
    }

    /** The same for many; keyed by the ids that were asked for. */
    public Map<WorkplaceId, Workplace> named(Collection<WorkplaceId> ids, OrganisationId organisation) {
        return store.find(ids, organisation);
    }

    /**
     * By any part of a name in any script, by tax number or own code; each word must occur. When nothing does, what is
     * spelled nearest.
     */
    public List<Workplace> search(OrganisationId organisation, String words, int most) {
        return finding.find(organisation, Wanted.words(words), 0, most);
    }

    /**
     * Writes a workplace down. Its legal entity is found by country and tax number, else made.
     *
     * @param by empty for the house itself
     */
    @Transactional
    public WorkplaceId add(OrganisationId organisation, Optional<MemberId> by, NewWorkplace workplace) {
        EmployerId employer = employers.findOrMake(organisation, workplace, clock.instant());
        WorkplaceId id = WorkplaceId.draw();
        store.insert(id, employer, organisation, workplace, clock.instant());
        history.note(id, organisation, by, Happened.of(Happened.Kind.ADDED));
        return id;
    }
}
