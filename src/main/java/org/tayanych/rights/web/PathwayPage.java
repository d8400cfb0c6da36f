package org.tayanych.rights.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tayanych.rights.Pathway;
import org.tayanych.site.Option;

/** The questions of a pathway. */
public record PathwayPage(Reader reader, Pathway pathway) implements RightsPage {

    public List<Option> choices(Pathway.Question question) {
        return question.choices().stream().map(choice -> Option.of(choice.code(), words(choice.label()), false)).toList();
    }

    public @Nullable String hint(Pathway.Question question) {
        return question.hint().map(this::words).orElse(null);
    }
}
