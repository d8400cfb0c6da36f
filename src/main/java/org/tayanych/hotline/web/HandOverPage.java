package org.tayanych.hotline.web;

import java.util.ArrayList;
import java.util.List;
import org.tayanych.access.Members;
import org.tayanych.access.Team;
import org.tayanych.hotline.CaseFrame;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;

/** To whom a case can be given, with a note. */
public record HandOverPage(
        Shell shell,
        CaseFrame frame,
        List<Members.Colleague> colleagues,
        List<Team> teams,
        Secret note,
        String to,
        Problems problems) implements Page {

    public List<Option> receivers() {
        List<Option> receivers = new ArrayList<>();
        colleagues.stream()
                .filter(one -> frame.file().assigned().filter(one.id()::equals).isEmpty())
                .forEach(one -> receivers.add(option("member:" + one.id(), one.name())));
        receivers.add(option("nobody", say("hotline.handover.nobody")));
        teams.forEach(team -> receivers.add(option("team:" + team.id(), say("hotline.handover.team", team.name()))
                .hinted(say("hotline.handover.team." + team.kind()))));
        return receivers;
    }

    private Option option(String value, String label) {
        return Option.of(value, label, value.equals(to));
    }
}
