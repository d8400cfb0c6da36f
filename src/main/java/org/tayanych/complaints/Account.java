package org.tayanych.complaints;

import java.util.List;
import java.util.Set;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Identity;
import org.tayanych.vocabulary.Want;

/**
 * What the worker told us. Rests sealed, all of it.
 *
 * @param narrative in the worker's own words, any language or script; nothing when a voice message says it
 * @param unpaid empty when it is not about pay, or nothing is known
 * @param name nothing for {@link Identity#ANONYMOUS}
 * @param wants what the worker hopes for; empty when not said
 */
public record Account(
        Secret narrative, Employer employer, List<UnpaidPeriod> unpaid, Identity identity, Secret name, Set<Want> wants) {

    public Account {
        unpaid = List.copyOf(unpaid);
        wants = Set.copyOf(wants);
    }

    /** Whom it is about; every part may be nothing: not knowing is a full answer. */
    public record Employer(Secret name, Secret place, Secret phone) {

        public static final Employer UNKNOWN = new Employer(Secret.NOTHING, Secret.NOTHING, Secret.NOTHING);

        public static Employer named(Secret name) {
            return new Employer(name, Secret.NOTHING, Secret.NOTHING);
        }

        public boolean unknown() {
            return name.isBlank() && place.isBlank() && phone.isBlank();
        }
    }

    /** Only words, nobody named: the shortest complaint there is. */
    public static Account anonymous(Secret narrative) {
        return new Account(narrative, Employer.UNKNOWN, List.of(), Identity.ANONYMOUS, Secret.NOTHING, Set.of());
    }
}
