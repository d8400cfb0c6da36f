package org.tayanych.claims;

import java.time.LocalDate;
import java.util.Optional;
import org.tayanych.counts.Works;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.house.House;
import org.tayanych.remedies.Step;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Money;

/** An inspectorate and a wage claim of ten workers on its books, for tests. */
final class Scene {

    final Works works;
    final WorkplaceId workplace;
    final House house;

    Scene(House house) {
        this(house, Country.KG);
    }

    Scene(House house, Country country) {
        this.house = house;
        this.works = new Works(house, country);
        this.workplace = works.workplace("Тестовая фабрика");
    }

    LocalDate day(int daysAgo) {
        return house.bean(Claims.class).today().minusDays(daysAgo);
    }

    ClaimId claim() {
        return claim(workplace);
    }

    ClaimId claim(WorkplaceId where) {
        return ((Claims.Begun.Kept) house.bean(Claims.class).begin(works.inspector(),
                new NewClaim(where, Optional.empty(), Optional.empty(), 10, Secret.of("two months of the night shift")))).id();
    }

    OpenClaim open(ClaimId id) {
        return house.bean(Claims.class).open(id, works.inspector()).orElseThrow();
    }

    Claim look(ClaimId id) {
        return open(id).claim();
    }

    Written sum(ClaimId id, Step step, String amount, int daysAgo) {
        return house.bean(Sums.class).claim(open(id), step, Money.som(amount), day(daysAgo), Secret.NOTHING);
    }

    Written pay(ClaimId id, String amount, int daysAgo, int workers, int first) {
        return house.bean(Sums.class).pay(open(id),
                new Sums.Payment(Money.som(amount), day(daysAgo), workers, first, false), Secret.NOTHING);
    }

    Written confirm(ClaimId id, String amount, int workers) {
        return house.bean(Sums.class).confirm(open(id), Money.som(amount), workers, day(0), Way.IN_PERSON);
    }

    Written strikeLast(ClaimId id, Entry.Kind kind) {
        Entry last = open(id).entries().stream().filter(entry -> entry.counts(kind)).reduce((before, entry) -> entry).orElseThrow();
        return house.bean(Sums.class).strike(open(id), last.id(), Secret.of("a slip"));
    }
}
