package org.tayanych.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tayanych.vocabulary.Language;

/**
 * A service as members read it.
 *
 * @param places without towns and addresses of confidential places, unless the reader's organisation keeps the entry
 * @param checkedBy an organisation, or how it was checked
 */
public record Entry(
        ServiceId id,
        Provider provider,
        Offer offer,
        Terms terms,
        List<Place> places,
        List<Channel> channels,
        Optional<Capacity> capacity,
        LocalDate checkedOn,
        String checkedBy) {

    /** Nobody has checked the entry for longer than an entry keeps. */
    public boolean uncheckedOn(LocalDate today) {
        return today.isAfter(checkedOn.plus(Directory.VALID));
    }

    /** Provider and service in one line. */
    public String title(Language language) {
        String service = offer.name().in(language);
        return service.isEmpty() ? provider.name().in(language) : provider.name().in(language) + ": " + service;
    }

    /** What workers and machines may read of it. */
    PublicEntry inPublic(LocalDate today) {
        List<Place> open = places.stream().map(Place::withheld).toList();
        List<Channel> live = channels.stream().filter(channel -> channel.showableOn(today)).toList();
        boolean beingChecked = live.size() < channels.size();
        return new PublicEntry(id, provider, offer, terms, open, live, beingChecked, checkedOn, checkedBy, uncheckedOn(today));
    }
}
