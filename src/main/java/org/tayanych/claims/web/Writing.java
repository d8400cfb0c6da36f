package org.tayanych.claims.web;

import org.springframework.stereotype.Component;
import org.tayanych.claims.Corrections;
import org.tayanych.claims.OpenClaim;
import org.tayanych.claims.Sums;
import org.tayanych.claims.Written;
import org.tayanych.inspections.InspectionId;
import org.tayanych.site.Problems;

/** Takes a checked form to the desk it is meant for. */
@Component
class Writing {

    private final Sums sums;
    private final Corrections corrections;

    Writing(Sums sums, Corrections corrections) {
        this.sums = sums;
        this.corrections = corrections;
    }

    /** Nothing when it was written down, else why it was not. */
    Problems write(Step step, StepForm form, OpenClaim opened) {
        Written written = switch (step) {
            case SUM -> sums.claim(opened, form.sum().orElseThrow(), form.money().orElseThrow(),
                    form.on().read().orElseThrow(), form.words());
            case PAY -> sums.pay(opened, new Sums.Payment(form.money().orElseThrow(), form.on().read().orElseThrow(),
                    form.number().orElseThrow(), form.ofThemFirst(opened.claim()).orElseThrow(), form.above()), form.words());
            case CONFIRM -> sums.confirm(opened, form.money().orElseThrow(), form.number().orElseThrow(),
                    form.on().read().orElseThrow(), form.way().orElseThrow());
            case WORKERS -> corrections.workers(opened, form.number().orElseThrow(), form.words());
            case VISIT -> corrections.link(opened, new InspectionId(form.visit().orElseThrow()));
            case OUT -> corrections.takeOut(opened, form.words());
        };
        return explain(step, written);
    }

    private static Problems explain(Step step, Written written) {
        String key = "claims.refused." + written;
        return switch (written) {
            case DONE -> Problems.NONE;
            case DAY_OUT_OF_RANGE -> Problems.none().addDate("on", key);
            case NO_AMOUNT, NOT_PAID_YET -> Problems.none().add("amount", key);
            case MORE_THAN_CLAIMED -> Problems.none().add("above", key);
            case WORKERS_DO_NOT_FIT -> Problems.none().add("workers", key);
            case SAME, STILL_NEEDED, NOT_HERE -> Problems.none().add(switch (step) {
                case SUM, PAY, CONFIRM -> "amount";
                case WORKERS -> "workers";
                case VISIT -> "visit";
                case OUT -> "words";
            }, key);
        };
    }
}
