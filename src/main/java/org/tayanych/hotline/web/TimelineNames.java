package org.tayanych.hotline.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Members;
import org.tayanych.access.Organisations;
import org.tayanych.hotline.Timeline;
import org.tayanych.vocabulary.MemberId;

/** What stands for the members and teams that a timeline names by id. */
@Component
class TimelineNames {

    private final Members members;
    private final Organisations organisations;

    TimelineNames(Members members, Organisations organisations) {
        this.members = members;
        this.organisations = organisations;
    }

    Map<String, String> of(CaseWorker reader, Timeline.Page page) {
        Map<String, String> names = new HashMap<>();
        organisations.teams(reader.organisation()).forEach(team -> names.put("team:" + team.id(), team.name()));
        page.entries().stream()
                .flatMap(entry -> Stream.concat(
                        entry.by() == null ? Stream.empty() : Stream.of("member:" + entry.by()),
                        Arrays.stream(entry.detail().split(" "))))
                .filter(token -> token.startsWith("member:"))
                .distinct()
                .forEach(token -> members.colleague(reader.organisation(), MemberId.of(token.substring("member:".length())))
                        .ifPresent(colleague -> names.put(token, colleague.name())));
        return names;
    }
}
