package org.tayanych.rights.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tayanych.rights.Article;
import org.tayanych.rights.Pathway;
import org.tayanych.rights.Rights;
import org.tayanych.rights.Situation;

/** All questions by what has happened, the pathways and the search. */
public record IndexPage(Reader reader, Rights rights) implements RightsPage {

    /** Situations with something to read. */
    public List<Situation> situations() {
        return Arrays.stream(Situation.values()).filter(situation -> !articles(situation).isEmpty()).toList();
    }

    public List<Article> articles(Situation situation) {
        return rights.of(situation);
    }

    public List<Pathway> pathways() {
        return rights.pathways();
    }

    /** The part of the page that a tile leads to. */
    public String anchor(Situation situation) {
        return situation.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
