package org.tayanych.drafts.web;

import org.springframework.stereotype.Component;
import org.tayanych.complaints.Leaves;
import org.tayanych.drafts.Draft;
import org.tayanych.drafts.DraftPage;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;

/** Who is the employer or boss? Not knowing is a full answer. */
@Component
class EmployerForm implements QuestionForm {

    private static final int LONGEST = 500;

    @Override
    public DraftPage page() {
        return DraftPage.EMPLOYER;
    }

    @Override
    public String field() {
        return "employer";
    }

    @Override
    public Leaves read(Typed typed, Draft draft) {
        return Leaves.blank()
                .with("employer", typed.secret("employer"))
                .with("place", typed.secret("place"))
                .with("phone", typed.secret("phone"));
    }

    @Override
    public Problems check(Leaves words, Draft draft) {
        return Lengths.check(words, LONGEST, "employer", "place", "phone");
    }

    @Override
    public Question show(Asking asking, Leaves words, Draft draft) {
        return new Question.EmployerPage(asking, words.secret("employer"), words.secret("place"), words.secret("phone"));
    }
}
