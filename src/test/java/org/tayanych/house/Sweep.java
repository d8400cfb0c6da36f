package org.tayanych.house;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Walks through the house as one visitor: follows every link once, and sends every form once, with the same words typed
 * into each field that takes words. Notes what did not answer as it should.
 */
final class Sweep {

    private static final int MOST = 400;
    private static final String WORDY = "input[type=text], input[type=search], input[type=email], input[type=tel],"
            + " input:not([type]), textarea";

    private final Visitor visitor;
    private final String typed;
    private final Deque<String> next = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> sent = new HashSet<>();
    private final List<String> failures = new ArrayList<>();
    private int answers;

    Sweep(Visitor visitor, String typed) {
        this.visitor = visitor;
        this.typed = typed;
    }

    /** Goes from these pages to wherever they lead. */
    Sweep from(String... paths) {
        for (String path : paths) {
            enter(path);
        }
        while (!next.isEmpty() && answers < MOST) {
            look(visitor.get(next.pop()));
        }
        return this;
    }

    /** Addresses that failed: 5xx, or words that came back outside the field they were typed into. */
    List<String> failures() {
        return failures;
    }

    /** Forms that were sent, by their address with ids taken out. */
    Set<String> sent() {
        return sent;
    }

    private void look(Answer page) {
        answers++;
        if (page.status() >= 500) {
            failures.add(page.status() + " " + page.path());
            return;
        }
        if (!page.header("content-type").contains("html")) {
            return;
        }
        echo(page);
        page.page().select("a[href]").forEach(link -> enter(Visitor.local(page.path(), link.attr("href"))));
        Elements forms = page.page().select("main form[method=post]");
        for (int number = 0; number < forms.size(); number++) {
            send(page, forms.get(number), number);
        }
    }

    private void send(Answer page, Element element, int number) {
        String action = Stroll.shape(element.attr("action")) + fields(element);
        if (action.matches(".*(sign-out|exit|withdraw|leaver|lock-out|/look).*") || !sent.add(action)) {
            return;
        }
        Form form = visitor.form(page, number);
        element.select(WORDY).stream().filter(field -> field.hasAttr("name"))
                .forEach(field -> form.set(field.attr("name"), typed));
        element.select("input[type=radio]").stream().map(field -> field.attr("name")).distinct()
                .forEach(name -> form.set(name, element.select("input[type=radio][name=" + name + "]").attr("value")));
        look(form.submit());
    }

    /** Typed words may stand in the field they were typed into, and nowhere else in an answer to a wrong form. */
    private void echo(Answer page) {
        if (page.status() == 422) {
            var copy = page.page();
            copy.select("input, textarea").remove();
            if (copy.outerHtml().contains(typed)) {
                failures.add("echo " + page.path());
            }
        }
    }

    private void enter(String path) {
        boolean ours = path.startsWith("/") && !path.matches("/(assets|api|open311|hsds)/.*|.*/exit.*|.*sign-out.*|.*\\.(pdf|docx|csv)");
        boolean sameTongue = path.matches("/(ky|desk|admin|set-up).*");
        if (ours && sameTongue && seen.add(Stroll.shape(path))) {
            next.add(path);
        }
    }

    private static String fields(Element form) {
        return form.select("[name]").stream().map(field -> field.attr("name")).distinct().sorted().toList().toString();
    }
}
