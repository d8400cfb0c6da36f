package org.tayanych.correspondence.web;

import java.util.List;
import java.util.stream.Stream;
import org.tayanych.correspondence.Danger;
import org.tayanych.hotline.CaseFrame;
import org.tayanych.letters.LetterForm;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;

/** One letter's form beside its case. */
public record CaseLetterPage(Shell shell, CaseFrame frame, LetterForm form, Asked asked, Problems problems) implements Page {

    public List<Option> dangers() {
        return Stream.of(Danger.values())
                .map(each -> Option.of(each.name(), say(each.key()), asked.danger().filter(each::equals).isPresent()))
                .toList();
    }

    public List<Option> keep() {
        return List.of(Option.of("yes", say("correspondence.keep"), asked.keep()));
    }

    public String action() {
        return frame.href("letters/" + form.kind().path());
    }
}
