package org.tayanych.vocabulary;

/** Where a hand-over stands. */
public enum ReferralStatus implements Coded {
    PROPOSED,
    CONSENTED,
    CONSENT_REFUSED,
    SENT,
    ACCEPTED,
    DECLINED,
    /** The service has begun. */
    STARTED,
    COMPLETED,
    /** The worker did not come. */
    NO_SHOW,
    /** The worker took the consent back. */
    WITHDRAWN,
    /** Completed, and the worker said how it was. */
    FEEDBACK;

    /** Whether nothing more is awaited from the other side. */
    public boolean settled() {
        return switch (this) {
            case CONSENT_REFUSED, DECLINED, COMPLETED, NO_SHOW, WITHDRAWN, FEEDBACK -> true;
            case PROPOSED, CONSENTED, SENT, ACCEPTED, STARTED -> false;
        };
    }

    @Override
    public String list() {
        return "referralstatus";
    }
}
