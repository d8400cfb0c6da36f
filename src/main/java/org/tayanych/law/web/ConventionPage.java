package org.tayanych.law.web;

import java.util.List;
import org.tayanych.law.Convention;
import org.tayanych.law.Gap;
import org.tayanych.site.Shell;

/** One international standard. @param gaps where the law of the country falls short of it */
public record ConventionPage(Shell shell, Convention convention, List<Gap> gaps) implements LawTexts {

    public String day(String on) {
        return Days.say(this, on);
    }
}
