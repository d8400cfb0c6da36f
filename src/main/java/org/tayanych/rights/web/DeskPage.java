package org.tayanych.rights.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tayanych.rights.Article;
import org.tayanych.rights.Check;
import org.tayanych.rights.CheckState;
import org.tayanych.rights.CheckTask;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;

/** All articles with their state. @param tasks what waits for a lawyer; empty for others */
public record DeskPage(Shell shell, List<Article> articles, Map<String, CheckState> states, List<CheckTask> tasks) implements Page {

    public CheckState state(Article article) {
        return Objects.requireNonNull(states.get(article.slug()));
    }

    public String question(Article article) {
        return article.in(shell.language()).question();
    }

    public String tone(Article article) {
        return tone(state(article));
    }

    static String tone(CheckState state) {
        return switch (state) {
            case CheckState.Holds _ -> "green";
            case CheckState.Never _ -> "yellow";
            case CheckState.Old _ -> "yellow";
            case CheckState.LawMoved _ -> "red";
        };
    }

    /** Who checked it last and when, or a dash. */
    public String by(Article article) {
        return switch (state(article)) {
            case CheckState.Holds(Check check) -> signed(check);
            case CheckState.Old(Check check) -> signed(check);
            default -> "–";
        };
    }

    private String signed(Check check) {
        return check.by() + ", " + shell.words().date(check.on());
    }
}
