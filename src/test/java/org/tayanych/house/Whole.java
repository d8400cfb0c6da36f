package org.tayanych.house;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.tayanych.vocabulary.Language;

/** What makes a page whole, whichever it is. */
final class Whole {

    private final String path;
    private final List<String> faults = new ArrayList<>();

    private Whole(String path) {
        this.path = path;
    }

    /** One line for each thing that is wrong; empty is good. @param complete whether its language was promised in full */
    static List<String> faults(String path, Language language, Document page, boolean complete) {
        Whole whole = new Whole(path);
        whole.expect(page.select("html").attr("lang").equals(language.code()), "says another language");
        whole.expect(!page.title().isBlank(), "has no title");
        whole.expect(page.select("h1").size() == 1, "has " + page.select("h1").size() + " main headings");
        whole.expect(page.select("main").size() == 1, "has no main part");
        whole.expect(!complete || page.select(".ty-borrowed").isEmpty(), "borrows Russian words");
        whole.expect(!page.text().matches(".*\\{\\d[^}]*}.*"), "shows a raw argument");
        for (Element field : page.select("main input:not([type=hidden]), main textarea, main select")) {
            boolean named = field.hasAttr("aria-label") || field.hasAttr("aria-labelledby") || !field.id().isEmpty()
                    && page.select("label").stream().anyMatch(label -> label.attr("for").equals(field.id()));
            whole.expect(named, "has a field without a label: " + field.attr("name"));
        }
        return whole.faults;
    }

    private void expect(boolean right, String otherwise) {
        if (!right) {
            faults.add(path + " " + otherwise);
        }
    }
}
