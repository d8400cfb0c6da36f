package org.tayanych.directory;

import java.time.LocalDate;
import java.util.List;

/**
 * A service as anybody may read it: confidential places have neither town nor address, channels that are stale or
 * doubted are left out, capacity is not told. Safe to print in pages, JSON and exports.
 *
 * @param someBeingChecked a channel was left out
 * @param unchecked nobody has checked the entry for 90 days; the page must say so
 */
public record PublicEntry(
        ServiceId id,
        Provider provider,
        Offer offer,
        Terms terms,
        List<Place> places,
        List<Channel> channels,
        boolean someBeingChecked,
        LocalDate checkedOn,
        String checkedBy,
        boolean unchecked) {}
