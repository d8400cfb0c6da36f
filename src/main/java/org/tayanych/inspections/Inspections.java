package org.tayanych.inspections;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.Inspector;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.employers.Workplaces;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Purpose;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.Secret;
import org.tayanych.vault.Vault;

/** The register of inspections. A reader sees those of the own teams; for anybody else there is none. */
@Component
public class Inspections {

    private final InspectionStore store;
    private final Workplaces workplaces;
    private final Vault vault;
    private final Book book;

    Inspections(InspectionStore store, Workplaces workplaces, Vault vault, Book book) {
        this.store = store;
        this.workplaces = workplaces;
        this.vault = vault;
        this.book = book;
    }

    /** What was typed about an inspection. */
    public record Words(Secret about, Secret notes) {}

    /** Begins a draft. Refused without a workplace of the own organisation, or with a team that is not the inspector's. */
    @Transactional
    public Outcome begin(Inspector by, NewInspection wish) {
        Optional<Workplace> workplace = workplaces.find(wish.workplace(), by.organisation());
        if (workplace.isEmpty()) {
            return Outcome.refused(Outcome.Why.NO_WORKPLACE);
        }
        if (!by.teams().contains(wish.team()) || !vault.canReceive(wish.team())) {
            return Outcome.refused(Outcome.Why.NO_TEAM);
        }
        if (wish.follows().isPresent() && find(wish.follows().get(), by).isEmpty()) {
            return Outcome.refused(Outcome.Why.NOT_HERE);
        }
        InspectionId id = InspectionId.draw();
        CaseKey key = vault.draw();
        vault.share(id.subject(), key, List.of(wish.team()));
        Optional<Sealed> about = wish.about().isBlank()
                ? Optional.empty()
                : Optional.of(key.seal(wish.about(), InspectionField.INSPECTION_ABOUT, id.value()));
        store.insert(draft(id, by, wish, workplace.get()), about, book.now());
        book.add(id, by.id(), Book.Line.of(Happening.Kind.BEGUN, id.value()).change(null, wish.ground())
                .on(wish.plannedOn().orElse(null)));
        book.tell(new InspectionBegun(id, by.organisation(), book.now()));
        return new Outcome.Done(id);
    }

    public Optional<Inspection> find(InspectionId id, Inspector reader) {
        return store.find(id, reader.teams());
    }

    /** Newest first. */
    public List<Inspection> ofWorkplace(WorkplaceId workplace, Inspector reader) {
        return store.ofWorkplace(workplace, reader.teams());
    }

    /** What was typed about it; opening is written into the book of deeds. Empty for who may not read it. */
    public Optional<Words> words(Inspection inspection, Inspector reader) {
        return key(inspection.id(), reader).map(key -> new Words(
                store.about(inspection.id())
                        .map(sealed -> key.open(sealed, InspectionField.INSPECTION_ABOUT, inspection.id().value()))
                        .orElse(Secret.NOTHING),
                store.notes(inspection.id())
                        .map(sealed -> key.open(sealed, InspectionField.INSPECTION_NOTES, inspection.id().value()))
                        .orElse(Secret.NOTHING)));
    }

    /** Everything that happened to it, oldest first. */
    public List<Happening> happened(Inspection inspection, Inspector reader) {
        return key(inspection.id(), reader).map(key -> book.of(inspection.id(), key)).orElse(List.of());
    }

    private Optional<CaseKey> key(InspectionId id, Inspector reader) {
        return vault.open(id.subject(), reader.keyring(), Purpose.CASE_WORK);
    }

    private static Inspection draft(InspectionId id, Inspector by, NewInspection wish, Workplace at) {
        Inspection.Place place = new Inspection.Place(at.country(), at.region(), at.sector(), at.size());
        Optional<java.time.LocalDate> none = Optional.empty();
        return new Inspection(id, by.organisation(), wish.team(), wish.workplace(), by.id(), place, wish.ground(), State.DRAFT,
                wish.unannounced(),
                new Inspection.Days(wish.plannedOn(), none, none, none, none, none, none, none, none, none, none),
                Optional.empty(), Optional.empty(), 0, wish.follows());
    }
}
