package org.tayanych.drafts.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tayanych.complaints.Leaves;
import org.tayanych.drafts.Draft;
import org.tayanych.drafts.DraftPage;
import org.tayanych.site.Option;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;

/** Are you in danger now? May stay unanswered. */
@Component
class DangerForm implements QuestionForm {

    @Override
    public DraftPage page() {
        return DraftPage.DANGER;
    }

    @Override
    public String field() {
        return "danger";
    }

    @Override
    public Leaves read(Typed typed, Draft draft) {
        return Leaves.blank().with("danger", typed.codes("danger").stream().filter(List.of("YES", "NO")::contains).toList());
    }

    @Override
    public Problems check(Leaves words, Draft draft) {
        return Problems.none();
    }

    @Override
    public Question show(Asking asking, Leaves words, Draft draft) {
        String chosen = words.code("danger").orElse("");
        return new Question.DangerPage(asking, List.of(
                Option.of("NO", asking.shell().words().say("drafts.danger.no"), chosen.equals("NO")),
                Option.of("YES", asking.shell().words().say("drafts.danger.yes"), chosen.equals("YES"))));
    }
}
