package org.tayanych.counts;

import java.time.LocalDate;
import java.util.Optional;
import org.tayanych.access.Inspector;
import org.tayanych.access.Organisation;
import org.tayanych.access.Role;
import org.tayanych.employers.Isic;
import org.tayanych.employers.NewWorkplace;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.employers.Workplaces;
import org.tayanych.house.House;
import org.tayanych.house.Visitor;
import org.tayanych.house.World;
import org.tayanych.inspections.Ground;
import org.tayanych.inspections.InspectionId;
import org.tayanych.inspections.Inspections;
import org.tayanych.inspections.NewInspection;
import org.tayanych.inspections.Outcome;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Cut;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Measure;
import org.tayanych.vocabulary.Period;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.Tallies;
import org.tayanych.vocabulary.Tally;

/** An inspectorate of its own, in a country of its own choice, with an inspector and workplaces: where the rooms above begin. */
public final class Works {

    private final House house;
    private final World.Place place;
    private final World.Person person;
    private final World world;

    public Works(House house) {
        this(house, Country.KG);
    }

    /** Figures of a country that no other test uses can be counted by hand. */
    public Works(House house, Country country) {
        this(house, country, Language.EN);
    }

    /** @param language of the inspector's pages */
    public Works(House house, Country country, Language language) {
        this.house = house;
        this.world = house.world();
        this.place = world.place(Organisation.Kind.INSPECTORATE, country);
        this.person = place.enrol(language, Role.INSPECTOR, place.intake());
    }

    public World.Place place() {
        return place;
    }

    public World world() {
        return world;
    }

    public World.Person person() {
        return person;
    }

    public Inspector inspector() {
        return world.inspector(person);
    }

    public Visitor signedIn() {
        return world.signIn(person);
    }

    public WorkplaceId workplace(String name) {
        return workplace(name, "KG-GB");
    }

    public WorkplaceId workplace(String name, String region) {
        return house.bean(Workplaces.class).add(place.organisation(), Optional.empty(),
                NewWorkplace.of(name, new Isic("F41"), 30, new Region(region)));
    }

    public Workplace look(WorkplaceId id) {
        return house.bean(Workplaces.class).find(id, place.organisation()).orElseThrow();
    }

    public InspectionId visit(WorkplaceId where) {
        Outcome begun = house.bean(Inspections.class).begin(inspector(), new NewInspection(where, place.intake(),
                Ground.ACCIDENT, Optional.empty(), true, Secret.of("after an accident"), Optional.empty()));
        return ((Outcome.Done) begun).id();
    }

    /** What a room counts of this measure, cut by region or not; zero for a part that is left out. */
    public static String counted(House house, Country country, String code, LocalDate from, LocalDate until, Cut cut, String part) {
        Tallies room = house.all(Tallies.class).stream()
                .filter(each -> each.measures().stream().map(Measure::code).anyMatch(code::equals)).findFirst().orElseThrow();
        return room.count(country, new Period(from, until), cut).stream()
                .filter(tally -> tally.measure().code().equals(code) && tally.part().equals(part))
                .map(Tally::value).findFirst().map(value -> value.stripTrailingZeros().toPlainString()).orElse("0");
    }
}
