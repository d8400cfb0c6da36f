package org.tayanych.rights.web;

import java.util.List;
import java.util.Locale;
import org.tayanych.rights.Article;

/** Every article by the first letter of its title. @param articles in the order of the reader's alphabet */
public record AlphabetPage(Reader reader, List<Article> articles) implements RightsPage {

    public String title(Article article) {
        return reader.text(article).title();
    }

    /** Whether a new letter begins here. */
    public boolean begins(int at) {
        return at == 0 || !letter(at).equals(letter(at - 1));
    }

    public String letter(int at) {
        return title(articles.get(at)).substring(0, 1).toUpperCase(Locale.ROOT);
    }
}
