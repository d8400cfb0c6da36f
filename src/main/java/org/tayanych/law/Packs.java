package org.tayanych.law;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.Country;

/**
 * The law packs that are in use. A pack is read once, held in memory, and replaced as a whole; one that can't be used is
 * refused, and what was in use stays.
 */
@Component
public class Packs {

    /** Countries whose packs come with the application. */
    public static final List<Country> OURS = List.of(Country.KG, Country.RU, Country.KZ, Country.UZ);

    private static final Logger log = LoggerFactory.getLogger(Packs.class);

    private final Shelf shelf;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Map<Country, String> prints = new HashMap<>();
    private volatile Map<Country, Standing> inUse = Map.of();

    Packs(LawSettings settings, ApplicationEventPublisher events, Clock clock) {
        this.shelf = new Shelf(settings.folder());
        this.events = events;
        this.clock = clock;
        Map<Country, Standing> first = new LinkedHashMap<>();
        for (Country country : OURS) {
            prints.put(country, shelf.print(country));
            first.put(country, begin(country));
        }
        inUse = Collections.unmodifiableMap(first);
    }

    /** A pack as it comes with the application, for a program that runs beside it: counting without the house. */
    public static Pack shipped(Country country) {
        return Shelf.shipped(country);
    }

    /** Empty for a country that we have no pack of. */
    public Optional<Pack> of(Country country) {
        return Optional.ofNullable(inUse.get(country)).map(Standing::pack);
    }

    /** Every pack, home first. */
    public List<Pack> all() {
        return inUse.values().stream().map(Standing::pack).toList();
    }

    /** The provision of this code, in whichever pack it stands. */
    public Optional<Provision> provision(String code) {
        return holding(code).map(pack -> pack.provisions().get(code));
    }

    /** The pack that a provision stands in. */
    public Optional<Pack> holding(String code) {
        return all().stream().filter(pack -> pack.provisions().containsKey(code)).findFirst();
    }

    /** How it stands with each country's pack, home first. */
    public List<Standing> standing() {
        return List.copyOf(inUse.values());
    }

    /** What the last replacement of this country's pack changed, since this node started. */
    public Optional<Difference> lastDifference(Country country) {
        return Optional.ofNullable(inUse.get(country)).flatMap(Standing::last);
    }

    /** Reads what changed in the folder since it was last looked at. @return the countries that have another pack now */
    public synchronized List<Country> lookAgain() {
        List<Country> changed = new ArrayList<>();
        for (Country country : OURS) {
            String print = shelf.print(country);
            if (!print.equals(prints.put(country, print)) && read(country)) {
                changed.add(country);
            }
        }
        return changed;
    }

    /** Reads every pack again, whether its files look changed or not. @return the countries that have another pack now */
    public synchronized List<Country> readAgain() {
        OURS.forEach(country -> prints.put(country, shelf.print(country)));
        return OURS.stream().filter(this::read).toList();
    }

    private boolean read(Country country) {
        Standing old = java.util.Objects.requireNonNull(inUse.get(country));
        try {
            Difference difference = Difference.between(old.pack(), shelf.read(country));
            boolean other = !old.pack().equals(difference.after());
            put(country, other
                    ? new Standing(difference.after(), shelf.own(country), clock.instant(), List.of(), Optional.of(difference))
                    : new Standing(old.pack(), shelf.own(country), old.since(), List.of(), old.last()));
            if (other) {
                tell(difference);
            }
            return other;
        } catch (DataFile.Broken broken) {
            log.error("the law pack of {} in the folder can't be used, {} stays in use:\n{}",
                    country.code(), old.pack().name(), broken.getMessage());
            put(country, new Standing(old.pack(), old.own(), old.since(), broken.flaws(), old.last()));
            return false;
        }
    }

    private void tell(Difference difference) {
        log.info("law pack {} took the place of {}: {} changed", difference.after().name(), difference.before().name(),
                difference.codes());
        events.publishEvent(new PackReplaced(difference.after().country(), difference.before().version(),
                difference.after().version(), difference.codes(), clock.instant()));
    }

    private void put(Country country, Standing standing) {
        Map<Country, Standing> next = new LinkedHashMap<>(inUse);
        next.put(country, standing);
        inUse = Collections.unmodifiableMap(next);
    }

    /** At the start there is no older pack to keep: the one that comes with the application stands in for a broken one. */
    private Standing begin(Country country) {
        try {
            return new Standing(shelf.read(country), shelf.own(country), clock.instant(), List.of(), Optional.empty());
        } catch (DataFile.Broken broken) {
            if (!shelf.own(country)) {
                throw broken;
            }
            log.error("the law pack of {} in the folder can't be used, the one that comes with the application is in use:\n{}",
                    country.code(), broken.getMessage());
            return new Standing(Shelf.shipped(country), false, clock.instant(), broken.flaws(), Optional.empty());
        }
    }
}
