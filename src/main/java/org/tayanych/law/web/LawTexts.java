package org.tayanych.law.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tayanych.law.Wording;
import org.tayanych.site.Page;
import org.tayanych.vocabulary.Language;

/** What all pages of the law share: own texts stand in Kyrgyz, Russian and English alone. */
interface LawTexts extends Page {

    default String in(Wording wording) {
        return wording.in(shell().language());
    }

    /** The language that such a text is really in, for screen readers. */
    default String tongue() {
        return switch (shell().language()) {
            case KY, EN -> shell().language().code();
            default -> Language.RU.code();
        };
    }

    /** A dash stands where nobody has found the article yet. */
    default String article(String article) {
        return article.equals("–") ? say("law.article.unknown") : say("law.article", article);
    }

    default String on(java.time.LocalDate day) {
        return shell().words().date(day);
    }

    /** Quotations in a steady order. */
    default List<Map.Entry<String, String>> quotations(Map<String, String> words) {
        return List.copyOf(new TreeMap<>(words).entrySet());
    }
}
