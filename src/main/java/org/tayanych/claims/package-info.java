/**
 * Wage claims at a workplace as the inspectorate sees them: owed, admitted, ordered, paid, confirmed. No worker stands here, only
 * how many they are. Agreed is not paid, and nothing is overwritten. Of room {@code remedies} it takes the arithmetic alone: a
 * visit has no way to a worker's case.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "vocabulary", "audit", "vault", "site", "access", "law", "calculations", "employers", "counts", "remedies", "inspections"
        })
package org.tayanych.claims;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
