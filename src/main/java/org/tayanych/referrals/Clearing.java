package org.tayanych.referrals;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.tayanych.vault.Vault;

/** Takes away what a recipient could read: destroys the dossier, or takes the case's key back from the receiving team. */
@Component
class Clearing {

    private final ReferralStore store;
    private final Dossiers dossiers;
    private final Steps steps;
    private final Vault vault;
    private final Clock clock;

    Clearing(ReferralStore store, Dossiers dossiers, Steps steps, Vault vault, Clock clock) {
        this.store = store;
        this.dossiers = dossiers;
        this.steps = steps;
        this.vault = vault;
        this.clock = clock;
    }

    void of(Referral referral) {
        if (referral.extent() == Extent.WHOLE) {
            boolean stillNeeded = store.ofCase(referral.caseId()).stream()
                    .anyMatch(other -> !other.id().equals(referral.id()) && other.extent() == Extent.WHOLE && other.held()
                            && other.receiver().equals(referral.receiver()));
            if (!stillNeeded) {
                referral.receiver().filter(to -> !to.team().equals(referral.caseTeam()))
                        .ifPresent(to -> vault.withdraw(referral.caseId(), to.team()));
            }
        } else {
            referral.dossier().ifPresent(dossiers::destroy);
        }
        steps.forgetWords(referral.id());
        store.cleared(referral.id(), clock.instant());
    }
}
