package org.tayanych.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong with a form, field by field. Never holds what was typed. */
public final class Problems {

    public static final Problems NONE = new Problems(List.of());

    /**
     * @param field the form field's name
     * @param key the sentence to show beside it
     * @param anchor id of the control that the error summary leads to
     */
    public record Problem(String field, String key, List<Object> arguments, String anchor) {}

    private final List<Problem> all;

    private Problems(List<Problem> all) {
        this.all = all;
    }

    public static Problems none() {
        return new Problems(new ArrayList<>());
    }

    public Problems add(String field, String key, Object... arguments) {
        if (of(field).isEmpty()) {
            all.add(new Problem(field, key, List.of(arguments), field));
        }
        return this;
    }

    /** The same for a date of three boxes: the summary leads to its day. */
    public Problems addDate(String field, String key, Object... arguments) {
        if (of(field).isEmpty()) {
            all.add(new Problem(field, key, List.of(arguments), field + "-day"));
        }
        return this;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public List<Problem> all() {
        return List.copyOf(all);
    }

    public Optional<Problem> of(String field) {
        return all.stream().filter(problem -> problem.field().equals(field)).findFirst();
    }
}
