package org.tayanych.drafts.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tayanych.complaints.Leaves;
import org.tayanych.drafts.Draft;
import org.tayanych.drafts.DraftPage;
import org.tayanych.site.Option;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.site.Words;
import org.tayanych.vocabulary.PublicTopic;

/** What happened? Pictures, several allowed, one required. */
@Component
class WhatForm implements QuestionForm {

    @Override
    public DraftPage page() {
        return DraftPage.WHAT;
    }

    @Override
    public String field() {
        return "what";
    }

    @Override
    public Leaves read(Typed typed, Draft draft) {
        return Leaves.blank().with("what", typed.codes("what"));
    }

    @Override
    public Problems check(Leaves words, Draft draft) {
        Problems problems = Problems.none();
        return words.each(PublicTopic.class, "what").isEmpty() ? problems.add("what", "drafts.what.missing") : problems;
    }

    @Override
    public Question show(Asking asking, Leaves words, Draft draft) {
        List<String> chosen = words.codes("what");
        Words said = asking.shell().words();
        return new Question.WhatPage(asking, Arrays.stream(PublicTopic.values())
                .map(tile -> Option.of(tile.name(), said.say(tile.key()), chosen.contains(tile.name()))
                        .hinted(said.say(tile.hint()))
                        .drawn(tile.icon()))
                .toList());
    }
}
