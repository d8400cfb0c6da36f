package org.tayanych.seminars;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tayanych.vocabulary.AccessNeed;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.TeamId;
import org.tayanych.vocabulary.TopicGroup;

/**
 * A seminar; all of it stands in clear.
 *
 * @param firms how many different employers were there
 * @param workers heads
 * @param employers heads
 * @param struck whether it was taken out as a mistake; then it counts nowhere
 */
public record Seminar(
        SeminarId id,
        TeamId team,
        Optional<Region> region,
        LocalDate held,
        Audience audience,
        HeldBy by,
        List<TopicGroup> topics,
        List<AccessNeed> offered,
        int firms,
        int workers,
        int employers,
        int certificates,
        boolean struck) {

    public int heads(Heads heads) {
        return switch (heads) {
            case WORKERS -> workers;
            case EMPLOYERS -> employers;
            case CERTIFICATES -> certificates;
        };
    }

    public String path() {
        return "/desk/seminars/" + id;
    }
}
