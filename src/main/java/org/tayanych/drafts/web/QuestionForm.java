package org.tayanych.drafts.web;

import org.tayanych.complaints.Leaves;
import org.tayanych.drafts.Draft;
import org.tayanych.drafts.DraftPage;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;

/** One question: how it is read, checked and shown. What was typed is shown again as it was, right or wrong. */
interface QuestionForm {

    DraftPage page();

    /** The field that a problem of the whole page stands beside. */
    String field();

    Leaves read(Typed typed, Draft draft);

    Problems check(Leaves words, Draft draft);

    Question show(Asking asking, Leaves words, Draft draft);

    /** Whether the page is shown again after saving, for one more. */
    default boolean again(Typed typed) {
        return false;
    }
}
