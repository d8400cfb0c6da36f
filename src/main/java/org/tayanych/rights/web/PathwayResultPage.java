package org.tayanych.rights.web;

import java.util.List;
import org.tayanych.rights.Article;
import org.tayanych.rights.LawLine;
import org.tayanych.rights.Pathway;
import org.tayanych.rights.Rights;

/** The page to print at the end of a pathway. */
public record PathwayResultPage(Reader reader, Pathway pathway, Pathway.Result result, Rights rights) implements RightsPage {

    public List<LawLine> law(Pathway.Step step) {
        return rights.law(step.law());
    }

    public List<Article> articles(Pathway.Step step) {
        return step.articles().stream().flatMap(slug -> rights.article(slug).stream()).toList();
    }
}
