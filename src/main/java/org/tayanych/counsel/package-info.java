/**
 * Counsel: the law of one case. Dated facts and the time limits that run from them ({@code Facts}), what is about to end
 * ({@code Dockets}), what a change of law moved ({@code Moves}), and calculators beside the case.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "vocabulary", "audit", "vault", "site", "notices", "access", "law", "calculations", "rights", "complaints",
            "hotline", "remedies"
        })
package org.tayanych.counsel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
