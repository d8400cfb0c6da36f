package org.tayanych.drafts.web;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tayanych.complaints.Leaves;
import org.tayanych.complaints.SafeContact.Hours;
import org.tayanych.complaints.SafeContact.Way;
import org.tayanych.drafts.Draft;
import org.tayanych.drafts.DraftPage;
import org.tayanych.site.Option;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.site.Words;
import org.tayanych.vocabulary.AccessNeed;
import org.tayanych.vocabulary.Language;

/** How to reach the worker without harm. Only the number or name is required. */
@Component
class SafeForm implements QuestionForm {

    private static final int LONGEST = 300;
    private static final List<AccessNeed> NEEDS = List.of(
            AccessNeed.SIGN_LANGUAGE, AccessNeed.TEXT_RELAY, AccessNeed.FEMALE_STAFF, AccessNeed.PLAIN_LANGUAGE);

    @Override
    public DraftPage page() {
        return DraftPage.SAFE;
    }

    @Override
    public String field() {
        return "address";
    }

    @Override
    public Leaves read(Typed typed, Draft draft) {
        return Leaves.blank()
                .with("address", typed.secret("address"))
                .with("days", typed.codes("days"))
                .with("hours", typed.codes("hours"))
                .with("who", typed.secret("who"))
                .with("first", typed.secret("first"))
                .with("message", typed.code("message").filter("yes"::equals).isPresent())
                .with("language", typed.codes("language"))
                .with("needs", typed.codes("needs"));
    }

    @Override
    public Problems check(Leaves words, Draft draft) {
        Problems problems = Lengths.check(words, LONGEST, "address", "who", "first");
        return words.secret("address").isBlank() ? problems.add("address", "drafts.safe.missing") : problems;
    }

    @Override
    public Question show(Asking asking, Leaves words, Draft draft) {
        Words said = asking.shell().words();
        String spoken = words.code("language").orElse(said.language().name());
        return new Question.SafePage(
                asking,
                draft.on(DraftPage.CONTACT).oneOf(Way.class, "way").orElse(Way.CALL).name(),
                words.secret("address"),
                Choices.of(DayOfWeek.class, said, day -> "complaints.day." + day.name(), words.codes("days")),
                Choices.of(Hours.class, said, part -> "complaints.hours." + part.name(), words.codes("hours")),
                words.secret("who"),
                words.secret("first"),
                List.of(
                        Option.of("no", said.say("drafts.no"), !words.yes("message")),
                        Option.of("yes", said.say("drafts.yes"), words.yes("message"))),
                Arrays.stream(Language.values())
                        .map(one -> Option.of(one.name(), one.ownName(), one.name().equals(spoken)))
                        .toList(),
                Choices.of(NEEDS, said, words.codes("needs")));
    }
}
