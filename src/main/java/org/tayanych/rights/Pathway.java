package org.tayanych.rights;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tayanych.law.Wording;
import org.tayanych.vocabulary.PublicTopic;
import org.tayanych.vocabulary.Service;

/**
 * A way through a situation: some questions to tick, and a page to print. What is ticked is kept nowhere.
 *
 * @param slug its name in the address
 * @param icon of lucide
 * @param tile the picture of the complaint form that stands for it, chosen beforehand for whoever goes on to tell us; empty when
 *     several may
 * @param have heading over what was ticked
 * @param lack heading over what was not ticked; empty when that is not worth showing
 */
public record Pathway(
        String slug,
        String icon,
        Optional<PublicTopic> tile,
        Wording title,
        Wording lead,
        Wording have,
        Optional<Wording> lack,
        List<Question> questions,
        List<Step> steps) {

    /** @param choices several may be ticked */
    public record Question(String code, Wording legend, Optional<Wording> hint, List<Choice> choices) {}

    /** @param then what to do with it; said on the page to print */
    public record Choice(String code, Wording label, Optional<Wording> then) {}

    /**
     * A part of the page to print.
     *
     * @param when codes of choices: shown when one of them was ticked, or nothing at all was; empty for always
     * @param ask what a worker must ask us about, because we do not know it for sure
     * @param law codes of provisions
     */
    public record Step(
            Wording title,
            List<String> when,
            List<Wording> points,
            Optional<Wording> ask,
            List<String> law,
            List<String> articles,
            List<Service> helps,
            List<String> calculators,
            List<String> letters) {

        boolean fits(Set<String> ticked) {
            return when.isEmpty() || ticked.isEmpty() || when.stream().anyMatch(ticked::contains);
        }
    }

    /** What the page to print holds. */
    public record Result(List<Choice> have, List<Choice> lack, List<Step> steps) {}

    /** Codes that are no choices count for nothing. With nothing ticked, everything is shown. */
    public Result result(Set<String> codes) {
        List<Choice> have = choices(choice -> codes.contains(choice.code()));
        Set<String> ticked = Set.copyOf(have.stream().map(Choice::code).toList());
        List<Choice> missing = lack.isPresent() ? choices(choice -> !ticked.contains(choice.code())) : List.of();
        return new Result(have, missing, steps.stream().filter(step -> step.fits(ticked)).toList());
    }

    private List<Choice> choices(Predicate<Choice> which) {
        return questions.stream().flatMap(question -> question.choices().stream()).filter(which).toList();
    }

    /** Where its page is, without the language. */
    public String path() {
        return "/rights/paths/" + slug;
    }
}
