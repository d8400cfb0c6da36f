/**
 * Sample: one believable sample world, invented from end to end, loaded on request into an empty database. It is played,
 * not inserted: every complaint, answer and hand-over goes through the desks, in the order in which it happened, while
 * the clock stands where it stood then.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "vocabulary", "audit", "vault", "guard", "site", "notices", "access", "directory", "complaints", "hotline", "remedies",
            "protection", "groups", "counsel", "referrals", "employers", "inspections", "orders", "accidents", "claims", "seminars", "evidence"
        })
package org.tayanych.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
