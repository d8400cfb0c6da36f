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
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.Sector;

/** Which region, what kind of work? May stay unanswered. */
@Component
class WorkForm implements QuestionForm {

    @Override
    public DraftPage page() {
        return DraftPage.WORK;
    }

    @Override
    public String field() {
        return "region";
    }

    @Override
    public Leaves read(Typed typed, Draft draft) {
        Country country = draft.country().orElse(Country.KG);
        return Leaves.blank()
                .with("region", typed.codes("region").stream()
                        .filter(code -> Region.of(code).filter(region -> region.country().equals(country)).isPresent())
                        .toList())
                .with("sector", typed.oneOf(Sector.class, "sector").filter(Sector::offered).stream().map(Sector::name)
                        .toList());
    }

    @Override
    public Problems check(Leaves words, Draft draft) {
        return Problems.none();
    }

    @Override
    public Question show(Asking asking, Leaves words, Draft draft) {
        Words said = asking.shell().words();
        String region = words.code("region").orElse("");
        List<Option> regions = draft.country().map(Region::of).orElse(List.of()).stream()
                .map(one -> Option.of(one.code(), said.say(one.key()), one.code().equals(region)))
                .toList();
        return new Question.WorkPage(asking,
                regions.isEmpty() ? regions : Choices.withNothing(said.say("drafts.skip"), regions),
                Choices.of(Arrays.stream(Sector.values()).filter(Sector::offered).toList(), said, words.codes("sector")));
    }
}
