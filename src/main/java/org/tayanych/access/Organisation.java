package org.tayanych.access;

import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.OrganisationId;

/** An organisation that works in this installation. Its name is public: a worker chooses who may read. */
public record Organisation(OrganisationId id, String name, Kind kind, Country country) {

    /** What sort of organisation it is, as the worker's page explains it. */
    public enum Kind {
        HOTLINE,
        UNION,
        INSPECTORATE,
        LEGAL_AID,
        SHELTER,
        PARTNER
    }
}
