package org.tayanych.house;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** Follows links from page to page and changes nothing. Of pages that differ only by an id, one is enough. */
final class Stroll {

    private static final int MOST = 100;
    /** Articles on rights are alike: every one of them is walked by their own room's tests. */
    private static final String ARTICLE = "/rights/(?!(a-z|search|paths)(/|$))[a-z0-9-]+";

    /** Pages of figures are alike too, and walked by the room evidence. */
    private static final String FIGURE = "/results/(?!(regions|capacity|blocked|time|paid|checks|revisions|data)(/|$))[a-z0-9_]+";

    private final Visitor visitor;
    private final Predicate<String> within;
    private final Set<String> shapes = new HashSet<>();
    private final Deque<String> next = new ArrayDeque<>();

    Stroll(Visitor visitor, Predicate<String> within) {
        this.visitor = visitor;
        this.within = within;
    }

    /** Every page that can be reached from these, these included, as long as it answers at all. */
    List<String> from(Collection<String> starts) {
        List<String> found = new ArrayList<>();
        starts.forEach(this::enter);
        while (!next.isEmpty() && found.size() < MOST) {
            String path = next.pop();
            Answer answer = visitor.get(path);
            if (answer.header("content-type").contains("html")) {
                found.add(path);
                for (Element link : answer.page().select("a[href]")) {
                    enter(Visitor.local(answer.path(), link.attr("href").split("#", 2)[0]));
                }
            }
        }
        return found;
    }

    private void enter(String path) {
        boolean page = !path.matches(".*/exit(/.*)?|.*/file/.*|.*\\.(xml|json|csv|pdf|docx|txt|ics)");
        if (page && path.startsWith("/") && within.test(path) && shapes.add(shape(path))) {
            next.add(path);
        }
    }

    /** The address with ids, codes of the law, numbers and chosen values taken out. */
    static String shape(String path) {
        return path.replaceAll(ARTICLE, "/rights/{slug}").replaceAll(FIGURE, "/results/{measure}").replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}").replaceAll("/(law|conventions|gaps)/[A-Z][A-Z0-9-]+", "/$1/{code}").replaceAll("=[^&]*", "=").replaceAll("/\\d+", "/{n}");
    }
}
