package org.tayanych.orders.web;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.tayanych.law.Version;
import org.tayanych.site.Option;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;

/** @param grounds what the country's law pack knows of fines */
public record NewFinePage(
        Shell shell, FileFrame frame, List<Version> grounds, Currency currency, NewFineForm form, Problems problems)
        implements FilePage {

    public List<Option> findings() {
        List<Option> options = new ArrayList<>();
        frame.counting().forEach(finding -> options.add(
                Option.of(finding.id().toString(), finding(finding), finding.id().toString().equals(form.finding()))));
        options.add(Option.of("", say("orders.fine.for.nothing"), options.isEmpty()));
        return options;
    }

    public List<Option> groundOptions() {
        List<Option> options = new ArrayList<>();
        grounds.forEach(version -> options.add(Option.of(version.provision(), version.summary().in(shell.language()),
                        version.provision().equals(form.ground()))
                .hinted(say(version.mark().key()) + ": " + version.source())));
        options.add(Option.of(NewFineForm.OTHER, say("orders.fine.ground.other"), form.ground().equals(NewFineForm.OTHER))
                .hinted(say("orders.fine.ground.other.hint")));
        return options;
    }

    public List<Option> decided() {
        return List.of(
                Option.of("IMPOSED", say("orders.fine.decided.IMPOSED"), form.decided().equals("IMPOSED"))
                        .hinted(say("orders.fine.decided.IMPOSED.hint")),
                Option.of("PROPOSED", say("orders.fine.decided.PROPOSED"), form.decided().equals("PROPOSED"))
                        .hinted(say("orders.fine.decided.PROPOSED.hint")));
    }
}
