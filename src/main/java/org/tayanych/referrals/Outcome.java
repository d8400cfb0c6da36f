package org.tayanych.referrals;

/** What became of something that was to be done with a referral. */
public sealed interface Outcome {

    record Done(Referral referral) implements Outcome {}

    /** Nothing changed. */
    record Refused(Reason why) implements Outcome {}

    /** Why not. Words: {@code referrals.refused.<name>}. */
    enum Reason {
        /** There is no such referral here. */
        NOT_HERE,
        /** Nobody asked the worker, or the worker said no. */
        NO_CONSENT,
        /** The worker agreed to another recipient or another purpose. */
        OTHER_RECIPIENT,
        /** The worker agreed to less than this. */
        MORE_THAN_AGREED,
        /** The worker took the consent back. */
        REVOKED,
        /** The worker wants to wait. */
        WORKER_WAITS,
        /** It goes to the police, and nobody went through the gate. */
        POLICE_GATE,
        /** Nobody can read for the recipient: its team has no key. */
        NOBODY_READS,
        /** The whole case can only go to a team of this installation. */
        WHOLE_ONLY_HERE,
        /** The directory does not have this service, or not for this purpose. */
        NO_SUCH_SERVICE,
        /** One of the files does not belong to this case, or cannot be copied. */
        FILE,
        /** Somebody else was faster. */
        CHANGED_MEANWHILE
    }
}
