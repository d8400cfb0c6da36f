package org.tayanych.rights.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tayanych.law.Wording;
import org.tayanych.rights.Article;
import org.tayanych.rights.LawLine;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.Service;

/** What every page on rights offers to its template. */
public interface RightsPage extends Page {

    Reader reader();

    @Override
    default Shell shell() {
        return reader().shell();
    }

    default @Nullable String tongue() {
        return reader().tongue();
    }

    default String words(Wording wording) {
        return reader().words(wording);
    }

    default String link(Article article) {
        return shell().link(article.path());
    }

    default String question(Article article) {
        return reader().text(article).question();
    }

    /** An article of law by its number and act; an act alone where no article was named. */
    default String cited(LawLine line) {
        String act = line.act(reader().language());
        return Character.isDigit(line.article().charAt(0)) ? say("rights.law.line", act, line.article()) : act;
    }

    default String help(Service service) {
        return say(service.key());
    }

    /** A page of another room. */
    record Door(String path, String words) {}

    default List<Door> calculators(List<String> names) {
        return doors("/calculators/", "rights.calculator.", names);
    }

    default List<Door> letters(List<String> names) {
        return doors("/letters/", "rights.letter.", names);
    }

    private List<Door> doors(String room, String words, List<String> names) {
        return names.stream()
                .filter(name -> reader().doorways().exists(room + name))
                .map(name -> new Door(shell().link(room + name), say(words + name)))
                .toList();
    }
}
