package org.tayanych.drafts.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tayanych.complaints.Leaves;
import org.tayanych.complaints.SafeContact.Way;
import org.tayanych.drafts.Draft;
import org.tayanych.drafts.DraftPage;
import org.tayanych.site.Option;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.site.Words;
import org.tayanych.vocabulary.Identity;

/** Who are you, and how may we answer? The first is required; answering by code alone is always enough. */
@Component
class ContactForm implements QuestionForm {

    private static final int LONGEST = 200;

    @Override
    public DraftPage page() {
        return DraftPage.CONTACT;
    }

    @Override
    public String field() {
        return "identity";
    }

    @Override
    public Leaves read(Typed typed, Draft draft) {
        return Leaves.blank()
                .with("identity", typed.codes("identity"))
                .with("name", typed.secret("name"))
                .with("way", typed.codes("way"));
    }

    @Override
    public Problems check(Leaves words, Draft draft) {
        Problems problems = Lengths.check(words, LONGEST, "name");
        return words.oneOf(Identity.class, "identity").isEmpty()
                ? problems.add("identity", "drafts.contact.missing")
                : problems;
    }

    @Override
    public Question show(Asking asking, Leaves words, Draft draft) {
        Words said = asking.shell().words();
        String identity = words.code("identity").orElse("");
        List<Option> identities = Arrays.stream(Identity.values())
                .map(one -> Option.of(one.name(), said.say(one.key()), one.name().equals(identity))
                        .hinted(said.say(one.key() + ".hint")))
                .toList();
        String way = words.code("way").orElse(Way.CODE_ONLY.name());
        return new Question.ContactPage(asking, identities, words.secret("name"),
                Choices.of(Way.class, said, kind -> "complaints.way." + kind.name(), List.of(way)));
    }
}
