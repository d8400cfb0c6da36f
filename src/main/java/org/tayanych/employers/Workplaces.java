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

    /** Most that a list counts and turns pages through; whoever looks for something narrows the search. */
    public static final int COUNTED = 10_000;
    private static final int LINES = 200;

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

    /** Every id that leads to this workplace, its own first: what rooms above wrote down under a merged id belongs to it. */
    public List<WorkplaceId> idsOf(Workplace workplace) {
        return store.leadingTo(workplace.id());
    }

    /**
     * By any part of a name in any script, by tax number or own code; each word must occur. When nothing does, what is
     * spelled nearest.
     */
    public List<Workplace> search(OrganisationId organisation, String words, int most) {
        return finding.find(organisation, Wanted.words(words), 0, most);
    }

    /** The same with filters, a page at a time, in the order of their Latin readings. */
    public List<Workplace> list(OrganisationId organisation, Wanted wanted, int from, int most) {
        return finding.find(organisation, wanted, from, most);
    }

    /** Counted up to {@link #COUNTED}. */
    public int count(OrganisationId organisation, Wanted wanted) {
        return finding.count(organisation, wanted, COUNTED);
    }

    /** All that is written down about it; the row of this very id, merged or not. */
    public Optional<Entry> entry(WorkplaceId id, OrganisationId organisation) {
        return store.entry(id, organisation);
    }

    /** Newest first. */
    public List<Happened> history(Workplace workplace) {
        return history.of(workplace.id(), LINES);
    }

    /** Whether another workplace of the organisation has this own code. */
    public boolean codeTaken(OrganisationId organisation, String ownCode, Optional<WorkplaceId> besides) {
        return !ownCode.isEmpty()
                && store.byOwnCode(organisation, ownCode).filter(id -> !besides.equals(Optional.of(id))).isPresent();
    }

    /**
     * Writes a workplace down. Its legal entity is found by country and tax number, else made. An own code must be free:
     * {@link #codeTaken}.
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

    /**
     * Writes down what is different now; each changed field leaves a line of history with what stood there. False for a
     * workplace that is not there, or was merged into another meanwhile.
     */
    @Transactional
    public boolean change(WorkplaceId id, OrganisationId organisation, MemberId by, NewWorkplace now) {
        Optional<Entry> found = store.entry(id, organisation);
        if (found.isEmpty()) {
            return false;
        }
        Map<String, String> before = Edit.fields(found.get().written());
        Map<String, String> after = Edit.fields(now);
        boolean sameEntity = now.taxNumber().map(TaxNumber::digits).equals(found.get().workplace().taxNumber())
                && now.country().equals(found.get().workplace().country());
        EmployerId employer = sameEntity
                ? found.get().workplace().employer()
                : employers.findOrMake(organisation, now, clock.instant());
        if (!store.update(id, employer, organisation, now)) {
            return false;
        }
        after.forEach((field, value) -> {
            String old = before.getOrDefault(field, "");
            if (!old.equals(value)) {
                history.note(id, organisation, Optional.of(by), Happened.changed(field, old, value));
            }
        });
        return true;
    }
}
