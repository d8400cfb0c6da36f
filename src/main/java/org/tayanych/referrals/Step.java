package org.tayanych.referrals;

import java.time.Instant;
import java.util.Optional;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;

/**
 * Something that happened to a referral.
 *
 * @param member empty for the worker, an outside partner and the house
 * @param reason a code of {@link DeclineReason}, {@link Feedback} or {@link PoliceGround}
 * @param words what a member of the house wrote; {@link Secret#NOTHING} after the dossier was cleared away
 */
public record Step(Instant at, Kind kind, Side side, Optional<MemberId> member, Optional<String> reason, Secret words) {

    /** What it was. Words: {@code referrals.step.<name>}. */
    public enum Kind {
        PROPOSED,
        ASKED,
        CONSENTED,
        CONSENT_REFUSED,
        POLICE_GATE,
        SENT,
        PAPERS,
        LINK,
        ACCEPTED,
        DECLINED,
        STARTED,
        COMPLETED,
        NO_SHOW,
        FEEDBACK,
        REMINDED,
        WITHDRAWN,
        /** The outside partner says that the papers were destroyed. */
        DESTROYED,
        CLEARED;

        /** Whether the receiving side is told of it too; how the sender asked the worker stays with the sender. */
        public boolean told() {
            return switch (this) {
                case SENT, ACCEPTED, DECLINED, STARTED, COMPLETED, NO_SHOW, FEEDBACK, REMINDED, WITHDRAWN, DESTROYED, CLEARED -> true;
                case PROPOSED, ASKED, CONSENTED, CONSENT_REFUSED, POLICE_GATE, PAPERS, LINK -> false;
            };
        }
    }

    /** Who did it. */
    public enum Side {
        OURS,
        THEIRS,
        WORKER,
        HOUSE
    }
}
