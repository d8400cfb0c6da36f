package org.tayanych.law.web;

import java.util.List;
import org.tayanych.law.Gap;
import org.tayanych.site.Shell;

/** Gaps between the law and the standards. */
public record GapsPage(Shell shell, List<Gap> gaps) implements LawTexts {

    public List<Gap> in(Gap.State state) {
        return gaps.stream().filter(gap -> gap.state() == state).toList();
    }

    /** The tone of the state's tag. */
    public static String tone(Gap.State state) {
        return switch (state) {
            case OPEN -> "red";
            case PROPOSED -> "yellow";
            case ADOPTED, CLOSED -> "green";
        };
    }
}
