package org.tayanych.house;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tayanych.accidents.AccidentId;
import org.tayanych.accidents.AccidentKind;
import org.tayanych.accidents.Accidents;
import org.tayanych.accidents.Cause;
import org.tayanych.accidents.Compensations;
import org.tayanych.accidents.Harm;
import org.tayanych.accidents.Investigations;
import org.tayanych.accidents.NewAccident;
import org.tayanych.accidents.OpenAccident;
import org.tayanych.accidents.Person;
import org.tayanych.accidents.Persons;
import org.tayanych.claims.ClaimId;
import org.tayanych.claims.Claims;
import org.tayanych.claims.NewClaim;
import org.tayanych.claims.OpenClaim;
import org.tayanych.claims.Sums;
import org.tayanych.counts.Works;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.remedies.Step;
import org.tayanych.seminars.Audience;
import org.tayanych.seminars.Heads;
import org.tayanych.seminars.HeldBy;
import org.tayanych.seminars.NewSeminar;
import org.tayanych.seminars.OpenSeminar;
import org.tayanych.seminars.SeminarId;
import org.tayanych.seminars.Seminars;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Money;
import org.tayanych.vocabulary.TopicGroup;

/** An inspector writes an accident, a claim and a seminar down, with the same words wherever words go. */
final class Outcomes {

    private final House house;
    private final Works works;
    private final WorkplaceId workplace;
    private final Secret words;

    Outcomes(House house, Secret words) {
        this(house, words, Language.EN);
    }

    /** @param language of the inspector's pages */
    Outcomes(House house, Secret words, Language language) {
        this.house = house;
        this.works = new Works(house, Country.KG, language);
        this.workplace = works.workplace("Тестовое предприятие");
        this.words = words;
    }

    Works works() {
        return works;
    }

    WorkplaceId workplace() {
        return workplace;
    }

    /** The ids of what was written. */
    Set<String> write() {
        LocalDate today = house.bean(Accidents.class).today();
        return new TreeSet<>(Set.of(accident(today).toString(), claim(today).toString(), seminar(today).toString()));
    }

    private AccidentId accident(LocalDate today) {
        Accidents accidents = house.bean(Accidents.class);
        AccidentId id = ((Accidents.Begun.Kept) accidents.begin(works.inspector(), new NewAccident(workplace, Optional.empty(),
                today, today, AccidentKind.OTHER, Cause.NOT_KNOWN, words))).id();
        OpenAccident opened = accidents.open(id, works.inspector()).orElseThrow();
        house.bean(Persons.class).add(opened, new Person.New(
                words, Person.Sex.FEMALE, Person.Age.FROM_18, Person.Contract.NONE, Harm.SERIOUS));
        house.bean(Investigations.class).begin(opened, today, words);
        opened = accidents.open(id, works.inspector()).orElseThrow();
        house.bean(Compensations.class).assess(opened, opened.persons().getFirst().id(), Money.som("100"), today, words);
        return id;
    }

    private ClaimId claim(LocalDate today) {
        Claims claims = house.bean(Claims.class);
        ClaimId id = ((Claims.Begun.Kept) claims.begin(works.inspector(),
                new NewClaim(workplace, Optional.empty(), Optional.empty(), 3, words))).id();
        OpenClaim opened = claims.open(id, works.inspector()).orElseThrow();
        house.bean(Sums.class).claim(opened, Step.OWED, Money.som("100"), today, words);
        house.bean(Sums.class).pay(opened, new Sums.Payment(Money.som("50"), today, 3, 3, false), words);
        return id;
    }

    private SeminarId seminar(LocalDate today) {
        Seminars seminars = house.bean(Seminars.class);
        SeminarId id = ((Seminars.Begun.Kept) seminars.begin(works.inspector(), new NewSeminar(Optional.empty(), today,
                Audience.BOTH, HeldBy.UNION, Set.of(TopicGroup.D), Set.of(), Map.of(Heads.WORKERS, 5)))).id();
        OpenSeminar opened = seminars.open(id, works.inspector()).orElseThrow();
        seminars.present(opened, workplace);
        seminars.count(opened, Heads.WORKERS, 6, words);
        return id;
    }
}
