package org.tayanych.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A service to be added to a provider. @param checkedBy an organisation or how it was checked, never a person */
public record NewEntry(
        Offer offer,
        Terms terms,
        List<Place> places,
        List<Channel> channels,
        Optional<Capacity> capacity,
        LocalDate checkedOn,
        String checkedBy) {}
