/**
 * Plans: which workplaces an inspectorate visits in a quarter. A risk score that is printed with its reasons ({@code Scoring},
 * its weights in a file), a tenth of the slots by lot so that the score can be tested ({@code Choosing}), limits of staff and
 * travel, a second person who approves ({@code Plans}); and campaigns, in the six steps of strategic compliance
 * ({@code Campaigns}). Reads counts of the rooms below, and of signals nothing but how many voices there were.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "vocabulary", "audit", "vault", "papers", "site", "access", "law", "employers", "inspections", "orders", "accidents",
            "signals"
        })
package org.tayanych.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
