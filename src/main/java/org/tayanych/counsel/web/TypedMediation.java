package org.tayanych.counsel.web;

import java.time.LocalDate;
import java.util.Optional;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.site.TypedDay;
import org.tayanych.vocabulary.Period;

/** While which days somebody mediated, as it was typed: nothing, a beginning, or both ends. */
public record TypedMediation(TypedDay from, TypedDay to) {

    static final TypedMediation BLANK = new TypedMediation(TypedDay.BLANK, TypedDay.BLANK);

    /** @param suffix sets the fields of several forms on one page apart */
    static TypedMediation of(Typed typed, String suffix) {
        return new TypedMediation(TypedDay.of(typed, "from" + suffix), TypedDay.of(typed, "to" + suffix));
    }

    void check(Problems problems, String suffix) {
        Optional<LocalDate> begins = from.read();
        Optional<LocalDate> ends = to.read();
        if (!from.blank() && begins.isEmpty() || from.blank() && !to.blank()) {
            problems.addDate("from" + suffix, "counsel.wrong.day");
        }
        if (!to.blank() && ends.isEmpty()) {
            problems.addDate("to" + suffix, "counsel.wrong.day");
        }
        if (begins.isPresent() && ends.filter(end -> end.isBefore(begins.get())).isPresent()) {
            problems.addDate("to" + suffix, "counsel.wrong.ends_before");
        }
    }

    /** After {@link #check} found nothing. */
    Optional<Period> period() {
        return from.read().map(begins -> new Period(begins, to.read().orElse(null)));
    }
}
