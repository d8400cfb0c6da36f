package org.tayanych.hotline.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Members;
import org.tayanych.access.Organisations;
import org.tayanych.hotline.Timeline;
import org.tayanych.vocabulary.MemberId;

/** Names of colleagues and teams for one page, each looked up once. Those of another organisation are left out. */
@Component
class Names {

    private static final String MEMBER = "member:";

    private final Members members;
    private final Organisations organisations;

    Names(Members members, Organisations organisations) {
        this.members = members;
        this.organisations = organisations;
    }

    Map<MemberId, String> of(CaseWorker reader, Stream<@Nullable MemberId> ids) {
        Map<MemberId, String> names = new HashMap<>();
        ids.filter(Objects::nonNull).distinct().forEach(id -> members.colleague(reader.organisation(), id)
                .ifPresent(colleague -> names.put(id, colleague.name())));
        return names;
    }

    /** What stands for {@code member:<id>} and {@code team:<id>} in a timeline. */
    Map<String, String> of(CaseWorker reader, Timeline.Page page) {
        Map<String, String> names = new HashMap<>();
        organisations.teams(reader.organisation()).forEach(team -> names.put("team:" + team.id(), team.name()));
        page.entries().stream()
                .flatMap(entry -> Stream.concat(
                        entry.by() == null ? Stream.empty() : Stream.of(MEMBER + entry.by()),
                        Arrays.stream(entry.detail().split(" "))))
                .filter(token -> token.startsWith(MEMBER))
                .distinct()
                .forEach(token -> members.colleague(reader.organisation(), MemberId.of(token.substring(MEMBER.length())))
                        .ifPresent(colleague -> names.put(token, colleague.name())));
        return names;
    }
}
