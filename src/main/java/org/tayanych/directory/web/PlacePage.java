package org.tayanych.directory.web;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import org.tayanych.directory.StepFree;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Language;

/** The form for a place. @param country whose regions are offered */
public record PlacePage(Shell shell, Problems problems, String service, Country country, Filled filled) implements Page {

    public List<Language> languagesWritten() {
        return Filled.WRITTEN;
    }

    public List<Option> countries() {
        String typed = Choices.first(filled, "country");
        return Choices.countries(shell.words(), typed.isEmpty() ? country.code() : typed);
    }

    public List<Option> regions() {
        return Choices.regions(shell.words(), country, Choices.first(filled, "region"));
    }

    public List<Option> confidential() {
        return List.of(Option.of("on", say("directory.confidential.yes"), !filled.chosen("confidential").isEmpty()));
    }

    public List<Option> stepFree() {
        return Choices.of(shell.words(), StepFree.class, "directory.stepFree.", Choices.first(filled, "stepFree"));
    }

    public List<Integer> sets() {
        return PlaceForm.SETS;
    }

    public List<Option> days(int set) {
        List<String> chosen = filled.chosen("days" + set);
        return Arrays.stream(DayOfWeek.values())
                .map(day -> Option.of(day.name(), day.getDisplayName(TextStyle.FULL_STANDALONE, shell.language().locale()),
                        chosen.contains(day.name())))
                .toList();
    }
}
