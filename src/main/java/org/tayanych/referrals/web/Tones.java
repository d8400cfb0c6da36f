package org.tayanych.referrals.web;

import org.tayanych.vocabulary.ReferralStatus;

/** The colour of a state's tag. */
final class Tones {

    private Tones() {
    }

    static String of(ReferralStatus status) {
        return switch (status) {
            case PROPOSED, CONSENTED -> "grey";
            case SENT -> "yellow";
            case ACCEPTED, STARTED -> "blue";
            case COMPLETED, FEEDBACK -> "green";
            case CONSENT_REFUSED, DECLINED, NO_SHOW, WITHDRAWN -> "red";
        };
    }
}
