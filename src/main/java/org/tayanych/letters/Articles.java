package org.tayanych.letters;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tayanych.vocabulary.Language;

/**
 * Articles as a letter names them. A pack writes {@code 94.4} or {@code 13.2(6), 19.4}; a letter says "часть 4 статьи 94", "94-беренесинин
 * 4-бөлүгү".
 */
final class Articles {

    private static final String NUMBER = "\\d+(?:-\\d+)?(?:–\\d+(?:-\\d+)?)?";
    private static final Pattern ARTICLE = Pattern.compile("(" + NUMBER + ")(?:\\.(" + NUMBER + "))?(?:\\((" + NUMBER + ")\\))?");

    private Articles() {
    }

    static String say(String articles, Language language) {
        return Arrays.stream(articles.split(",\\s*"))
                .map(article -> one(article.strip(), language))
                .collect(Collectors.joining(", "));
    }

    private static String one(String written, Language language) {
        Matcher read = ARTICLE.matcher(written);
        if (!read.matches()) {
            return language == Language.KY ? written + "-берене" : "статья " + written;
        }
        String article = read.group(1);
        String part = read.group(2);
        String point = read.group(3);
        if (part == null && point != null) {
            part = point;
            point = null;
        }
        String parts = part == null ? "" : part;
        String points = point == null ? "" : point;
        return language == Language.KY ? kyrgyz(article, parts, points) : russian(article, parts, points).replaceAll(" (?=\\d)", "\u00a0");
    }

    private static String russian(String article, String part, String point) {
        if (part.isEmpty()) {
            return (many(article) ? "статьи " : "статья ") + article;
        }
        String of = (many(article) ? " статей " : " статьи ") + article;
        if (point.isEmpty()) {
            return (many(part) ? "части " : "часть ") + part + of;
        }
        return (many(point) ? "пункты " : "пункт ") + point + (many(part) ? " частей " : " части ") + part + of;
    }

    private static String kyrgyz(String article, String part, String point) {
        if (part.isEmpty()) {
            return article + (many(article) ? "-беренелери" : "-беренеси");
        }
        String of = article + (many(article) ? "-беренелеринин " : "-беренесинин ");
        if (point.isEmpty()) {
            return of + part + (many(part) ? "-бөлүктөрү" : "-бөлүгү");
        }
        return of + part + (many(part) ? "-бөлүктөрүнүн " : "-бөлүгүнүн ") + point + (many(point) ? "-пункттары" : "-пункту");
    }

    private static boolean many(String numbers) {
        return numbers.contains("–");
    }
}
