package org.tayanych.claims;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.Inspector;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.employers.Workplaces;
import org.tayanych.inspections.Findings;
import org.tayanych.inspections.Inspection;
import org.tayanych.inspections.Inspections;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Purpose;
import org.tayanych.vault.Vault;
import org.tayanych.vocabulary.Money;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.TeamId;

/** The wage claims of an inspectorate. */
@Component
public class Claims {

    /** What came of writing a claim down. */
    public sealed interface Begun {

        record Kept(ClaimId id) implements Begun {}

        /** None, or more than there can be. */
        record NoWorkers() implements Begun {}

        /** The organisation knows no such workplace, or the visit was somewhere else, or the finding is of another visit. */
        record NoSuchPlace() implements Begun {}
    }

    /** One page of a list. @param all how many there are on all pages */
    public record Listing(List<Claim> claims, long all) {}

    private final ClaimStore store;
    private final Book book;
    private final Workplaces workplaces;
    private final Inspections inspections;
    private final Findings findings;
    private final Vault vault;

    Claims(ClaimStore store, Book book, Workplaces workplaces, Inspections inspections, Findings findings, Vault vault) {
        this.store = store;
        this.book = book;
        this.workplaces = workplaces;
        this.inspections = inspections;
        this.findings = findings;
        this.vault = vault;
    }

    /** Writes a claim down, with a key of its own for the visit's team, or else the inspector's. */
    @Transactional
    public Begun begin(Inspector by, NewClaim claim) {
        Optional<Inspection> visit = claim.inspection().flatMap(id -> inspections.find(id, by));
        Optional<Workplace> place = workplaces.find(claim.workplace(), by.organisation());
        if (place.isEmpty() || !fits(claim, visit, place.get(), by)) {
            return new Begun.NoSuchPlace();
        }
        if (claim.workers() < 1 || claim.workers() > NewClaim.MOST_WORKERS) {
            return new Begun.NoWorkers();
        }
        ClaimId id = ClaimId.draw();
        TeamId team = visit.map(Inspection::team).orElseGet(() -> first(by.teams()));
        CaseKey key = vault.draw();
        vault.share(id.subject(), key, List.of(team));
        store.insert(id, claim, place.get(), team,
                key.seal(claim.told(), ClaimField.CLAIM_TOLD, id.value()), by, book.today(), book.now());
        OpenClaim opened = book.read(store.find(id, List.of(team)).orElseThrow(), by, key);
        book.add(opened, Line.of(Entry.Kind.BEGUN, book.today()).about(claim.workers(), null));
        return new Begun.Kept(id);
    }

    /** Writes the audit line, then opens. Empty for a claim of another team, as for one that never was. */
    public Optional<OpenClaim> open(ClaimId id, Inspector reader) {
        return store.find(id, reader.teams())
                .flatMap(claim -> vault.open(id.subject(), reader.keyring(), Purpose.CASE_WORK)
                        .map(key -> book.read(claim, reader, key)));
    }

    /** Those of the reader's teams, the last one first. Opens none. */
    public Listing list(Wanted wanted, Inspector reader) {
        return new Listing(store.page(wanted, reader.teams()), store.count(wanted, reader.teams()));
    }

    /**
     * What each workplace still has to pay, in one question for the whole register; workplaces that owe nothing are left out. Amounts
     * alone: nothing is opened. Rooms that compute in SQL read the view {@code claims.arrears} instead.
     */
    public Map<WorkplaceId, Money> arrears(OrganisationId organisation, Currency currency) {
        return store.arrears(organisation, currency);
    }

    /** Today, as the members count it. */
    public LocalDate today() {
        return book.today();
    }

    private boolean fits(NewClaim claim, Optional<Inspection> visit, Workplace place, Inspector by) {
        if (claim.inspection().isPresent() && visit.filter(found -> at(found, place)).isEmpty()) {
            return false;
        }
        return claim.finding().isEmpty() || claim.finding().flatMap(id -> findings.find(id, by))
                .filter(finding -> claim.inspection().filter(finding.inspection()::equals).isPresent()).isPresent();
    }

    /** A workplace may have another id since the visit, if it stood twice in the register. */
    private boolean at(Inspection visit, Workplace place) {
        return workplaces.find(visit.workplace(), visit.organisation()).filter(found -> found.id().equals(place.id())).isPresent();
    }

    private static TeamId first(Collection<TeamId> teams) {
        return teams.stream().min(Comparator.comparing(TeamId::value)).orElseThrow();
    }
}
