package org.tayanych.rights;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tayanych.law.Mark;
import org.tayanych.law.Version;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Service;
import org.tayanych.vocabulary.Topic;

/**
 * One question of a worker and its answer.
 *
 * @param slug its name in addresses and in the book of checks; never used again for another question
 * @param country whose law it speaks of
 * @param situations where it is looked for, the most fitting first
 * @param mark how sure we are of the whole; what is less sure than the law's own text stands under "ask us"
 * @param limits codes of the provisions that set the time limits
 * @param law codes of the provisions that the answer rests on; article, act and date come from the pack of the day
 * @param restsOn numbers that the words repeat: when the pack of the day has others, the article has to be read again
 * @param helps kinds of help, the most useful first
 * @param related names of other articles
 * @param calculators names of calculators
 * @param letters names of letters
 * @param reviewed a check that came with the file
 * @param print of the words and facts: a check holds for one print alone
 */
public record Article(
        String slug,
        Country country,
        List<Situation> situations,
        List<Topic> topics,
        Mark mark,
        ArticleText ky,
        ArticleText ru,
        ArticleText en,
        List<String> limits,
        List<String> law,
        List<Number> restsOn,
        List<Service> helps,
        List<String> related,
        List<String> calculators,
        List<String> letters,
        Optional<Version.Review> reviewed,
        String print) {

    /** A number of a provision, as the words of the article repeat it. */
    public record Number(String provision, String name, BigDecimal value) {}

    /** The words for this reader: Russian where there are no own ones. */
    public ArticleText in(Language language) {
        return switch (language) {
            case KY -> ky;
            case EN -> en;
            default -> ru;
        };
    }

    /** Where its page is, without the language. */
    public String path() {
        return "/rights/" + slug;
    }
}
