package org.tayanych.rights.web;

import java.util.List;
import org.tayanych.rights.Article;
import org.tayanych.vault.Secret;

/** Looking for articles. @param asked whether something was looked for @param typed stands in its own field again */
public record SearchPage(Reader reader, boolean asked, Secret typed, List<Article> found) implements RightsPage {

    private static final int LONGEST = 200;

    static SearchPage blank(Reader reader) {
        return new SearchPage(reader, false, Secret.NOTHING, List.of());
    }

    static SearchPage of(Reader reader, String words, List<Article> found) {
        return new SearchPage(reader, true, Secret.of(words), found);
    }

    static String shortened(String words) {
        return words.substring(0, Math.min(LONGEST, words.length()));
    }

    public String answer(Article article) {
        return reader.text(article).answer();
    }
}
