package org.tayanych.drafts.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tayanych.access.Organisation;
import org.tayanych.complaints.Leaves;
import org.tayanych.complaints.Routes;
import org.tayanych.complaints.Routes.Destination;
import org.tayanych.drafts.Draft;
import org.tayanych.drafts.DraftPage;
import org.tayanych.drafts.Telling;
import org.tayanych.site.Option;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.site.Words;
import org.tayanych.vocabulary.Want;

/** What do you want, and who may read it? The rules choose a reader; the worker may choose another. */
@Component
class WishesForm implements QuestionForm {

    private final Routes routes;

    WishesForm(Routes routes) {
        this.routes = routes;
    }

    @Override
    public DraftPage page() {
        return DraftPage.WISHES;
    }

    @Override
    public String field() {
        return "wants";
    }

    @Override
    public Leaves read(Typed typed, Draft draft) {
        return Leaves.blank().with("wants", typed.codes("wants")).with("reader", typed.codes("reader"));
    }

    @Override
    public Problems check(Leaves words, Draft draft) {
        Problems problems = Problems.none();
        boolean known = words.code("reader").isEmpty()
                || readers(draft).stream().anyMatch(choice -> id(choice).equals(words.code("reader").get()));
        return known ? problems : problems.add("reader", "drafts.reader.gone");
    }

    @Override
    public Question show(Asking asking, Leaves words, Draft draft) {
        Words said = asking.shell().words();
        List<Destination> readers = readers(draft);
        String chosen = words.code("reader").orElse(readers.isEmpty() ? "" : id(readers.getFirst()));
        return new Question.WishesPage(
                asking,
                Choices.of(List.of(Want.values()), said, words.codes("wants")),
                readers.stream()
                        .map(choice -> Option.of(id(choice), choice.organisation().name(), id(choice).equals(chosen))
                                .hinted(said.say(kind(choice))))
                        .toList());
    }

    private List<Destination> readers(Draft draft) {
        return routes.choices(Telling.country(draft), Telling.region(draft), draft.topics());
    }

    private static String id(Destination choice) {
        return choice.organisation().id().toString();
    }

    private static String kind(Destination choice) {
        Organisation.Kind kind = choice.organisation().kind();
        return choice.restricted() ? "drafts.reader.specialists" : "drafts.reader." + kind.name();
    }
}
