package org.tayanych.employers;

import java.util.UUID;
import org.tayanych.vocabulary.OrganisationId;

/** What two organisations have agreed about showing each other which employers both know. */
record Agreement(UUID id, OrganisationId asker, OrganisationId asked, State state) {

    enum State {
        ASKED,
        AGREED,
        REFUSED,
        ENDED
    }
}
