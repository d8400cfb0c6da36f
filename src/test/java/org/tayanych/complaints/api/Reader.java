package org.tayanych.complaints.api;

import java.util.UUID;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Organisation;
import org.tayanych.complaints.Complaint;
import org.tayanych.complaints.Complaints;
import org.tayanych.complaints.Reference;
import org.tayanych.complaints.Route;
import org.tayanych.complaints.Routes;
import org.tayanych.house.House;
import org.tayanych.house.World;
import org.tayanych.vocabulary.Country;

/** An organisation that reads what comes from one country, with a consultant and a specialist at work. */
final class Reader {

    final World.Place place;
    final CaseWorker consultant;
    final CaseWorker specialist;
    private final House house;

    Reader(House house, String country) {
        this.house = house;
        World world = house.world();
        this.place = world.place(Organisation.Kind.HOTLINE, Country.KG);
        this.consultant = world.worker(place.consultant());
        this.specialist = world.worker(place.specialist());
        house.bean(Routes.class).add(
                new Route(UUID.randomUUID(), place.organisation(), place.intake(), new Country(country), null, null));
    }

    Complaint open(String reference) {
        return open(reference, consultant);
    }

    Complaint open(String reference, CaseWorker reader) {
        Complaints complaints = house.bean(Complaints.class);
        return Reference.of(reference)
                .flatMap(complaints::byReference)
                .flatMap(id -> complaints.open(id, reader))
                .orElseThrow();
    }
}
