package org.tayanych.rights.web;

import java.util.List;
import java.util.stream.Stream;
import org.tayanych.access.Member;
import org.tayanych.access.Right;
import org.tayanych.rights.Article;
import org.tayanych.rights.ArticleText;
import org.tayanych.rights.CheckState;
import org.tayanych.rights.LawLine;
import org.tayanych.rights.Rights;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.Language;

/** One article for whoever checks it: all three languages, the law with its marks, the numbers that were repeated. */
public record DeskArticlePage(Shell shell, Article article, CheckState state, List<LawLine> law, boolean mayCheck) implements Page {

    /** The words in one of the three languages. */
    public record Version(Language language, ArticleText text) {}

    static DeskArticlePage of(Shell shell, Article article, CheckState state, Rights rights, Member me) {
        List<String> codes = Stream.concat(article.law().stream(), article.limits().stream()).distinct().toList();
        return new DeskArticlePage(shell, article, state, rights.law(codes), me.may(Right.CHECK_LAW));
    }

    public String tone() {
        return DeskPage.tone(state);
    }

    public List<Version> versions() {
        return Stream.of(Language.KY, Language.RU, Language.EN).map(language -> new Version(language, article.in(language))).toList();
    }
}
