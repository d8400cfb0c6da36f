package org.tayanych.accidents;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tayanych.counts.Works;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.house.House;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Country;

/** An inspectorate and an accident on its books, for tests. */
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
        this.workplace = works.workplace("Тестовая стройка");
    }

    LocalDate today() {
        return house.bean(Accidents.class).today();
    }

    Accidents.Begun begin(LocalDate happened, LocalDate reported) {
        return house.bean(Accidents.class).begin(works.inspector(), new NewAccident(workplace, Optional.empty(), happened,
                reported, AccidentKind.FALL_FROM_HEIGHT, Cause.NO_PROTECTIVE_GEAR, Secret.of("fell from the third floor")));
    }

    /** So many days ago, and reported on the same day. */
    AccidentId accident(int daysAgo) {
        LocalDate day = today().minusDays(daysAgo);
        return ((Accidents.Begun.Kept) begin(day, day)).id();
    }

    OpenAccident open(AccidentId id) {
        return house.bean(Accidents.class).open(id, works.inspector()).orElseThrow();
    }

    UUID person(AccidentId id, Harm harm) {
        return person(id, harm, Person.Contract.WRITTEN);
    }

    UUID person(AccidentId id, Harm harm, Person.Contract contract) {
        house.bean(Persons.class).add(open(id), new Person.New(
                Secret.of("Асан Тестов"), Person.Sex.MALE, Person.Age.FROM_25, contract, harm));
        return open(id).persons().getLast().id();
    }
}
