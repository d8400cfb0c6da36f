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
import org.tayanych.vocabulary.PublicTopic;

/** Tell it in your own words, or speak. Words, a voice message or any file: one of them is required. */
@Component
class WordsForm implements QuestionForm {

    private static final int LONGEST = 50_000;

    private final Attachments attachments;

    WordsForm(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public DraftPage page() {
        return DraftPage.WORDS;
    }

    @Override
    public String field() {
        return "words";
    }

    @Override
    public Leaves read(Typed typed, Draft draft) {
        return Leaves.blank().with("words", typed.secret("words"));
    }

    @Override
    public Problems check(Leaves words, Draft draft) {
        Problems problems = Lengths.check(words, LONGEST, "words");
        boolean silent = words.secret("words").isBlank() && draft.attached() == 0;
        return silent ? problems.add("words", "drafts.words.missing") : problems;
    }

    @Override
    public Question show(Asking asking, Leaves words, Draft draft) {
        List<Attachment> sounds = draft.attached() == 0
                ? List.of()
                : attachments.of(draft.id(), draft.key()).stream().filter(Attachment::audio).toList();
        return new Question.WordsPage(asking, words.secret("words"), tone(draft), sounds);
    }

    private static String tone(Draft draft) {
        List<PublicTopic> tiles = draft.tiles();
        if (tiles.contains(PublicTopic.HARASSED)) {
            return "drafts.tone.harassed";
        }
        if (tiles.contains(PublicTopic.NOT_FREE)) {
            return "drafts.tone.notfree";
        }
        return tiles.contains(PublicTopic.VIOLENCE) ? "drafts.tone.violence" : "";
    }
}
