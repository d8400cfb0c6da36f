package org.tayanych.complaints;

import org.tayanych.house.House;
import org.tayanych.vocabulary.OrganisationId;

/** Makes an organisation have taken all that it takes in this hour. */
public final class FullHour {

    private FullHour() {
    }

    public static void of(House house, OrganisationId organisation) {
        Submissions.HourlyLimit limit = house.bean(Submissions.HourlyLimit.class);
        int most = house.bean(ComplaintSettings.class).perHour();
        for (int taken = 0; taken <= most && limit.take(organisation); taken++) {
            continue;
        }
    }
}
