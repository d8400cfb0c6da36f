package org.tayanych.law.web;

import java.util.List;
import org.tayanych.law.Convention;
import org.tayanych.site.Shell;

/** International standards and how Kyrgyzstan stands to each. */
public record ConventionsPage(Shell shell, List<Convention> conventions) implements LawTexts {

    public List<Convention> of(Convention.Body body) {
        return conventions.stream().filter(convention -> convention.body() == body).toList();
    }

    /** The standing with its year or day, as far as known. */
    public String standing(Convention convention) {
        String standing = say("law.standing." + convention.standing());
        return convention.when().isEmpty() ? standing : standing + ", " + Days.say(this, convention.when());
    }
}
