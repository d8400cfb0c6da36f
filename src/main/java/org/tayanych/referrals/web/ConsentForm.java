package org.tayanych.referrals.web;

import java.util.Optional;
import org.tayanych.referrals.ConsentMode;
import org.tayanych.site.Checked;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.vocabulary.Language;

/** What the worker answered after the text was read, and in which language it was read. */
record ConsentForm(ConsentMode mode, Language language, boolean yes) {

    /** @param usual the worker's language, when none was chosen */
    static Checked<ConsentForm> check(Typed typed, Language usual) {
        Problems problems = Problems.none();
        Optional<ConsentMode> mode = typed.oneOf(ConsentMode.class, "mode").filter(how -> how != ConsentMode.DIALOGUE);
        Optional<String> said = typed.code("said").filter(answer -> answer.equals("yes") || answer.equals("no"));
        if (mode.isEmpty()) {
            problems.add("mode", "referrals.problem.mode");
        }
        if (said.isEmpty()) {
            problems.add("said", "referrals.problem.said");
        }
        if (!problems.isEmpty()) {
            return new Checked.Wrong<>(problems);
        }
        Language language = typed.code("language").flatMap(Language::of).orElse(usual);
        return new Checked.Ok<>(new ConsentForm(mode.orElseThrow(), language, said.orElseThrow().equals("yes")));
    }

    /** What is said once it is recorded. */
    String sentence() {
        return yes ? "referrals.done.consent" : "referrals.done.refusal";
    }
}
