package org.tayanych.site;

import org.jspecify.annotations.Nullable;

/**
 * How one form field is wired: ids, what describes it, and its problem's sentence. Only the form parts use it, so that
 * every part wires itself in the same way.
 */
public record Field(String name, @Nullable String hint, @Nullable String error) {

    public static Field of(Page page, String name, @Nullable String hint) {
        String error = page.problems().of(name)
                .map(problem -> page.say(problem.key(), problem.arguments().toArray()))
                .orElse(null);
        return new Field(name, hint == null || hint.isBlank() ? null : hint, error);
    }

    public boolean wrong() {
        return error != null;
    }

    public String hintId() {
        return name + "-hint";
    }

    public String errorId() {
        return name + "-error";
    }

    /** The ids that describe the field, for {@code aria-describedby}; null when nothing does. */
    public @Nullable String describedBy() {
        if (hint == null) {
            return error == null ? null : errorId();
        }
        return error == null ? hintId() : hintId() + " " + errorId();
    }

    /** For {@code aria-invalid}; null leaves the attribute out. */
    public @Nullable String invalid() {
        return wrong() ? "true" : null;
    }

    public String group() {
        return wrong() ? "govuk-form-group govuk-form-group--error" : "govuk-form-group";
    }

    /** The class of the control: {@code css("govuk-input")} adds the class of an error when there is one. */
    public String css(String name) {
        return wrong() ? name + " " + name + "--error" : name;
    }

    /** The first choice has the field's own id, so that the error summary leads to it; the others are numbered from 2. */
    public String choiceId(int index) {
        return index == 0 ? name : name + "-" + (index + 1);
    }

    public static @Nullable String filled(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
