package org.tayanych.access;

import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.TeamId;

/** Some members of one organisation who read the same cases. */
public record Team(TeamId id, OrganisationId organisation, String name, Kind kind) {

    /** What the team reads. */
    public enum Kind {
        /** New complaints arrive here. */
        INTAKE,
        /** Violence at work: the restricted class is sealed to this team alone. */
        SPECIALIST,
        /** Lawyers, inspectors and others who receive by referral only. */
        RECEIVING
    }
}
