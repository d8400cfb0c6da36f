package org.tayanych.rights.web;

import org.jspecify.annotations.Nullable;
import org.tayanych.law.Wording;
import org.tayanych.rights.Article;
import org.tayanych.rights.ArticleText;
import org.tayanych.site.Doorways;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.Language;

/**
 * Who reads, and in which language articles come: Kyrgyz, Russian and English exist; others read Russian and are told so.
 *
 * @param doorways which other pages there are to link to
 */
public record Reader(Shell shell, Doorways doorways) {

    static Reader of(Shell shell, Doorways doorways) {
        if (!shell.language().complete()) {
            shell.words().borrow();
        }
        return new Reader(shell, doorways);
    }

    public Language language() {
        return shell.language();
    }

    public ArticleText text(Article article) {
        return article.in(language());
    }

    public String words(Wording wording) {
        return wording.in(language());
    }

    /** The language of articles where it is another than the page's, for the {@code lang} attribute. */
    public @Nullable String tongue() {
        return language().complete() ? null : Language.RU.code();
    }
}
