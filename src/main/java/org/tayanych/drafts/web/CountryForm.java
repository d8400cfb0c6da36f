package org.tayanych.drafts.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tayanych.complaints.Leaves;
import org.tayanych.drafts.Draft;
import org.tayanych.drafts.DraftPage;
import org.tayanych.site.Option;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.site.Words;
import org.tayanych.vocabulary.Country;

/** In which country was the work? Required. */
@Component
class CountryForm implements QuestionForm {

    static final String OTHER = "OTHER";
    private static final int USUAL = 7;

    @Override
    public DraftPage page() {
        return DraftPage.COUNTRY;
    }

    @Override
    public String field() {
        return "country";
    }

    @Override
    public Leaves read(Typed typed, Draft draft) {
        String chosen = typed.code("country").orElse("");
        String country = chosen.equals(OTHER) ? typed.code("elsewhere").orElse(OTHER) : chosen;
        return country.isEmpty() ? Leaves.blank() : Leaves.blank().with("country", List.of(country));
    }

    @Override
    public Problems check(Leaves words, Draft draft) {
        Problems problems = Problems.none();
        String country = words.code("country").orElse("");
        if (country.equals(OTHER)) {
            return problems.add("elsewhere", "drafts.country.which");
        }
        return Country.of(country).isEmpty() ? problems.add("country", "drafts.country.missing") : problems;
    }

    @Override
    public Question show(Asking asking, Leaves words, Draft draft) {
        Words said = asking.shell().words();
        String chosen = words.code("country").orElse("");
        List<Country> usual = Country.offeredFirst().subList(0, USUAL);
        boolean other = !chosen.isEmpty() && usual.stream().noneMatch(country -> country.code().equals(chosen));
        return new Question.CountryPage(asking,
                Stream.concat(
                        usual.stream().map(country -> option(country, chosen, said)),
                        Stream.of(Option.of(OTHER, said.say("drafts.country.other"), other))).toList(),
                Choices.withNothing(said.say("drafts.choose"), others(usual, chosen, said)));
    }

    private static List<Option> others(List<Country> usual, String chosen, Words words) {
        return Country.all().stream()
                .filter(country -> !usual.contains(country))
                .map(country -> option(country, chosen, words))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    private static Option option(Country country, String chosen, Words words) {
        return Option.of(country.code(), name(country, words), country.code().equals(chosen));
    }

    /** Our own word where there is one, else what the language calls it. */
    static String name(Country country, Words words) {
        return words.has(country.key())
                ? words.say(country.key())
                : Locale.of("", country.code()).getDisplayCountry(words.language().locale());
    }
}
