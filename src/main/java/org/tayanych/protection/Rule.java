package org.tayanych.protection;

import static org.tayanych.vocabulary.Indicator.FL03;
import static org.tayanych.vocabulary.Indicator.FL05;
import static org.tayanych.vocabulary.Indicator.FL06;
import static org.tayanych.vocabulary.Indicator.FL07;
import static org.tayanych.vocabulary.Indicator.FL09;

import java.util.Set;
import org.tayanych.vocabulary.Indicator;

/**
 * Why a screening has its colour. A suggested triage upon the eleven indicators of the ILO (2012), not a legal finding;
 * forced labour is work under the menace of a penalty for which nobody offered themselves freely (C29, art. 2). Words:
 * {@code protection.rule.<name>}.
 */
public enum Rule {
    MOVEMENT(Colour.RED),
    VIOLENCE(Colour.RED),
    PAPERS_AND_THREATS(Colour.RED),
    DEBT_AND_NO_WAY_OUT(Colour.RED),
    CHILD(Colour.RED),
    SEVERAL(Colour.AMBER),
    ONE(Colour.YELLOW);

    private final Colour colour;

    Rule(Colour colour) {
        this.colour = colour;
    }

    public Colour colour() {
        return colour;
    }

    boolean holds(Answers answers) {
        Set<Indicator> yes = answers.yes();
        return switch (this) {
            case MOVEMENT -> yes.contains(FL03);
            case VIOLENCE -> yes.contains(FL05);
            case PAPERS_AND_THREATS -> yes.contains(FL07) && yes.contains(FL06);
            case DEBT_AND_NO_WAY_OUT -> yes.contains(FL09) && answers.cannotLeave() == Answer.YES;
            case CHILD -> answers.child() == Answer.YES;
            case SEVERAL -> yes.size() >= 2;
            case ONE -> yes.size() == 1;
        };
    }
}
