package org.tayanych.seminars;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tayanych.vocabulary.AccessNeed;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.TopicGroup;

/**
 * A seminar as it is written down.
 *
 * @param held not in the future: what is planned did not take place yet
 * @param topics at least one
 * @param offered what was there for those who need it; nobody who needed it
 * @param heads what is left out is zero
 */
public record NewSeminar(
        Optional<Region> region,
        LocalDate held,
        Audience audience,
        HeldBy by,
        Set<TopicGroup> topics,
        Set<AccessNeed> offered,
        Map<Heads, Integer> heads) {}
