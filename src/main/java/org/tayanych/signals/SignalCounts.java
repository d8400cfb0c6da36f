package org.tayanych.signals;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tayanych.access.Organisation;
import org.tayanych.access.Organisations;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.OrganisationId;

/** How many signals there are about a workplace, never which, and never so few that one person could be guessed. */
@Component
public class SignalCounts {

    /** Signals of the year that ends on that day. */
    public record Year(LocalDate day, int count) {}

    private final SignalStore store;
    private final SignalSettings settings;
    private final AppealClock clock;
    private final Organisations organisations;

    SignalCounts(SignalStore store, SignalSettings settings, AppealClock clock, Organisations organisations) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
        this.organisations = organisations;
    }

    /** Empty when there are too few to be told, which is the same as none. */
    public Optional<Year> atWorkplace(WorkplaceId workplace, OrganisationId organisation) {
        Country country = organisations.organisation(organisation).map(Organisation::country).orElse(Country.KG);
        LocalDate today = clock.today(country);
        int count = store.voices(workplace, organisation, today.minusYears(1));
        return count < settings.voices() ? Optional.empty() : Optional.of(new Year(today, count));
    }
}
