package org.tayanych.drafts.web;

import java.util.EnumMap;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.complaints.Leaves;
import org.tayanych.drafts.ComplaintPath;
import org.tayanych.drafts.Draft;
import org.tayanych.drafts.DraftPage;
import org.tayanych.drafts.Drafts;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;

/** Saves the answers of one page and leads on; what is wrong, or was overtaken by another tab, is shown again as typed. */
@Component
class SavingAnswers {

    private static final int NEVER = -1;

    private final Drafts drafts;

    SavingAnswers(Drafts drafts) {
        this.drafts = drafts;
    }

    /** @param draft the draft as it stands now, read after any file was kept */
    ModelAndView save(QuestionForm form, Draft draft, Typed typed, Problems before, Shell shell) {
        boolean change = typed.ticked("change");
        Leaves words = form.read(typed, draft);
        Problems problems = form.check(words, draft);
        before.all().forEach(problem -> problems.add(problem.field(), problem.key(), problem.arguments().toArray()));
        DraftPage page = form.page();
        boolean same = words.equals(draft.on(page));
        if (problems.isEmpty() && !same && !drafts.save(draft, page, version(typed), words)) {
            problems.add(form.field(), "drafts.overtaken");
        }
        if (!problems.isEmpty()) {
            return Pages.again("drafts/" + page.slug(), form.show(Asking.of(shell, problems, page, draft, change), words, draft));
        }
        if (form.again(typed)) {
            return Pages.to(shell.link("/complaint/" + page.slug() + (change ? "?change=1" : "")));
        }
        return Pages.to(shell.link(next(page, with(draft, page, words), change)));
    }

    ModelAndView show(QuestionForm form, Draft draft, Shell shell, boolean change) {
        Asking asking = Asking.of(shell, Problems.NONE, form.page(), draft, change);
        return Pages.show("drafts/" + form.page().slug(), form.show(asking, draft.on(form.page()), draft));
    }

    /** There is no draft to go on with: says why that may be, and what to do. */
    static ModelAndView lost(Shell shell) {
        ModelAndView answer = Pages.show("drafts/lost", new PlainPage(shell));
        answer.setStatus(HttpStatus.GONE);
        return answer;
    }

    private static String next(DraftPage page, Draft draft, boolean change) {
        if (page == DraftPage.DANGER && draft.danger()) {
            return "/complaint/help-now";
        }
        if (page == DraftPage.WHAT && !change && draft.version(page) <= 1) {
            return "/complaint/code";
        }
        Optional<DraftPage> next =
                change ? ComplaintPath.afterChange(page, draft) : ComplaintPath.after(page, draft);
        return next.map(after -> "/complaint/" + after.slug() + (change ? "?change=1" : "")).orElse("/complaint/check");
    }

    private static Draft with(Draft draft, DraftPage page, Leaves words) {
        var pages = new EnumMap<DraftPage, Draft.Answers>(DraftPage.class);
        pages.putAll(draft.pages());
        pages.put(page, new Draft.Answers(draft.version(page) + 1, words));
        return new Draft(draft.id(), draft.key(), pages, draft.attached());
    }

    private static int version(Typed typed) {
        return typed.code("version").filter(text -> text.matches("\\d{1,6}")).map(Integer::parseInt).orElse(NEVER);
    }
}
