package org.tayanych.referrals.web;

import java.util.Optional;
import org.tayanych.referrals.PoliceGround;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;

/** What must be said before a case may go to the police. */
final class PoliceForm {

    private PoliceForm() {
    }

    static Problems check(Typed typed) {
        Problems problems = Problems.none();
        Optional<PoliceGround> ground = typed.oneOf(PoliceGround.class, "ground");
        if (ground.isEmpty()) {
            problems.add("ground", "referrals.problem.ground");
        }
        boolean consent = ground.filter(PoliceGround.INFORMED_CONSENT::equals).isPresent();
        if (consent && !typed.ticked("told")) {
            problems.add("told", "referrals.problem.told");
        }
        boolean danger = ground.filter(PoliceGround.DANGER_TO_LIFE::equals).isPresent();
        if (danger && typed.secret("reason").isBlank()) {
            problems.add("reason", "referrals.problem.danger");
        }
        return problems;
    }
}
