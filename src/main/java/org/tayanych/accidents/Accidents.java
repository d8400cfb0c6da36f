package org.tayanych.accidents;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.Inspector;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.employers.Workplaces;
import org.tayanych.inspections.Inspection;
import org.tayanych.inspections.Inspections;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Purpose;
import org.tayanych.vault.Vault;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.TeamId;

/** The register of accidents at work. */
@Component
@EnableConfigurationProperties(AccidentSettings.class)
public class Accidents {

    /** Nothing earlier is written down: a day before it is a slip of the hand. */
    public static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /** What came of writing an accident down. */
    public sealed interface Begun {

        record Kept(AccidentId id) implements Begun {}

        /** A day in the future or before {@link #EARLIEST}, or learned before it happened. */
        record NoSuchDay() implements Begun {}

        /** The organisation knows no such workplace, or the visit was somewhere else. */
        record NoSuchPlace() implements Begun {}
    }

    /** What happened at one workplace. @param fatal those of the accidents in which somebody died */
    public record Toll(int accidents, int fatal) {}

    /** One page of a list. @param all how many there are on all pages */
    public record Listing(List<Accident> accidents, long all) {}

    private final AccidentStore store;
    private final Book book;
    private final Workplaces workplaces;
    private final Inspections inspections;
    private final Vault vault;
    private final AccidentSettings settings;

    Accidents(AccidentStore store, Book book, Workplaces workplaces, Inspections inspections, Vault vault, AccidentSettings settings) {
        this.store = store;
        this.book = book;
        this.workplaces = workplaces;
        this.inspections = inspections;
        this.vault = vault;
        this.settings = settings;
    }

    /** Writes an accident down, with a key of its own for the visit's team, or else the inspector's. */
    @Transactional
    public Begun begin(Inspector by, NewAccident accident) {
        Optional<Inspection> visit = accident.inspection().flatMap(id -> inspections.find(id, by));
        Optional<Workplace> place = workplaces.find(accident.workplace(), by.organisation());
        if (place.isEmpty() || accident.inspection().isPresent() && visit.filter(found -> at(found, place.get())).isEmpty()) {
            return new Begun.NoSuchPlace();
        }
        if (outside(accident.happened(), accident.reported())) {
            return new Begun.NoSuchDay();
        }
        AccidentId id = AccidentId.draw();
        TeamId team = visit.map(Inspection::team).orElseGet(() -> first(by.teams()));
        CaseKey key = vault.draw();
        vault.share(id.subject(), key, List.of(team));
        store.insert(id, accident, place.get(), team,
                key.seal(accident.told(), AccidentField.ACCIDENT_TOLD, id.value()), by, book.now());
        OpenAccident opened = book.read(store.find(id, List.of(team)).orElseThrow(), by, key);
        book.add(opened, Line.of(Entry.Kind.REPORTED, accident.reported()));
        return new Begun.Kept(id);
    }

    /** Writes the audit line, then opens. Empty for an accident of another team, as for one that never was. */
    public Optional<OpenAccident> open(AccidentId id, Inspector reader) {
        return store.find(id, reader.teams())
                .flatMap(accident -> vault.open(id.subject(), reader.keyring(), Purpose.CASE_WORK)
                        .map(key -> book.read(accident, reader, key)));
    }

    /** Those of the reader's teams, the last one first. Opens none. */
    public Listing list(Wanted wanted, Inspector reader) {
        LocalDate overdue = book.today().minusDays(settings.daysToInvestigate());
        return new Listing(store.page(wanted, reader.teams(), overdue, settings.daysToReport()),
                store.count(wanted, reader.teams(), overdue, settings.daysToReport()));
    }

    /** Whether somebody died, and in the days set for it nobody has begun to investigate. */
    public boolean overdue(Accident accident) {
        return accident.overdue(book.today(), settings.daysToInvestigate());
    }

    /** Whether it was learned late. */
    public boolean late(Accident accident) {
        return accident.daysToReport() >= settings.daysToReport();
    }

    /**
     * Accidents since a day by workplace, in one question for the whole register; workplaces without any are left out. Codes and
     * days alone: nothing is opened. Rooms that compute in SQL read the view {@code accidents.counted} instead.
     */
    public Map<WorkplaceId, Toll> tolls(OrganisationId organisation, LocalDate since) {
        return store.tolls(organisation, since);
    }

    /** Today, as the members count it. */
    public LocalDate today() {
        return book.today();
    }

    /** A workplace may have another id since the visit, if it stood twice in the register. */
    private boolean at(Inspection visit, Workplace place) {
        return workplaces.find(visit.workplace(), visit.organisation()).filter(found -> found.id().equals(place.id())).isPresent();
    }

    private boolean outside(LocalDate happened, LocalDate reported) {
        return happened.isBefore(EARLIEST) || reported.isBefore(happened) || reported.isAfter(book.today());
    }

    private static TeamId first(Collection<TeamId> teams) {
        return teams.stream().min(Comparator.comparing(TeamId::value)).orElseThrow();
    }
}
