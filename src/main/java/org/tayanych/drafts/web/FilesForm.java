package org.tayanych.drafts.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tayanych.complaints.Attachment;
import org.tayanych.complaints.Attachments;
import org.tayanych.complaints.Leaves;
import org.tayanych.drafts.Draft;
import org.tayanych.drafts.DraftPage;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;

/** Photos or papers, up to ten. Kept as they come, whatever else is wrong on the page. */
@Component
class FilesForm implements QuestionForm {

    private final Attachments attachments;

    FilesForm(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public DraftPage page() {
        return DraftPage.FILES;
    }

    @Override
    public String field() {
        return "files";
    }

    @Override
    public Leaves read(Typed typed, Draft draft) {
        return draft.on(DraftPage.FILES);
    }

    @Override
    public Problems check(Leaves words, Draft draft) {
        return Problems.none();
    }

    @Override
    public Question show(Asking asking, Leaves words, Draft draft) {
        List<Attachment> files = attachments.of(draft.id(), draft.key());
        return new Question.FilesPage(asking, files, Attachments.MOST_AT_ONCE - files.size());
    }

    /** "Add" stays on the page; "continue" goes on with what was chosen. */
    @Override
    public boolean again(Typed typed) {
        return typed.code("do").filter("add"::equals).isPresent();
    }
}
