package org.tayanych.seminars.web;

import java.util.List;
import java.util.stream.Stream;
import org.tayanych.employers.Workplace;
import org.tayanych.seminars.Heads;
import org.tayanych.seminars.OpenSeminar;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;

/** One thing to write down about a seminar. @param looked the words looked for @param found workplaces with them */
public record StepPage(
        Shell shell, OpenSeminar opened, Step step, StepForm form, Secret looked, List<Workplace> found, Problems problems)
        implements Page {

    public String title() {
        return say("seminars.step." + step);
    }

    public String path() {
        return opened.seminar().path();
    }

    public List<Option> places() {
        return found.stream().map(place -> Option.of(place.id().value().toString(), place.name(), false)).toList();
    }

    public List<Option> heads() {
        return Stream.of(Heads.values())
                .map(each -> Option.of(each.name(), say("seminars.heads." + each), form.heads().filter(each::equals).isPresent()))
                .toList();
    }
}
