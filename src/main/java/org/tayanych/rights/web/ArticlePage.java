package org.tayanych.rights.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tayanych.rights.Article;
import org.tayanych.rights.ArticleText;
import org.tayanych.rights.CheckState;
import org.tayanych.rights.LawLine;
import org.tayanych.rights.Rights;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Topic;

/** One article as a worker reads it. @param law provisions as they stand today, those of the limits first */
public record ArticlePage(
        Reader reader, Article article, ArticleText text, CheckState state, List<LawLine> law, List<Article> related)
        implements RightsPage {

    static ArticlePage of(Reader reader, Article article, CheckState state, Rights rights) {
        List<String> codes = Stream.concat(article.law().stream(), article.limits().stream()).distinct().toList();
        return new ArticlePage(reader, article, reader.text(article), state, rights.law(codes), rights.related(article));
    }

    /** For the window and the browser's history: what is dangerous to be found there is not named. */
    public String title() {
        return Topic.anyRestricted(article.topics()) ? say("rights.title") : text.question();
    }

    /** What must be said above the text; empty when a check holds. */
    public Optional<String> warning() {
        return switch (state) {
            case CheckState.Holds _ -> Optional.empty();
            case CheckState.Never _ -> Optional.of(say("rights.never"));
            case CheckState.Old old -> Optional.of(say("rights.old", old.check().by(), old.check().on()));
            case CheckState.LawMoved _ -> Optional.of(say("rights.moved"));
        };
    }

    /** Who checked it and when; empty when no check holds. */
    public Optional<String> checkedBy() {
        return state instanceof CheckState.Holds holds
                ? Optional.of(say("rights.holds", holds.check().by(), holds.check().on()))
                : Optional.empty();
    }

    /** Whose law it is, where that is not Kyrgyzstan's. */
    public Optional<String> elsewhere() {
        return article.country().equals(Country.KG)
                ? Optional.empty()
                : Optional.of(say("rights.country", say(article.country().key())));
    }
}
