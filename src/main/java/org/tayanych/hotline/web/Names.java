package org.tayanych.hotline.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Members;
import org.tayanych.vocabulary.MemberId;

/** Names of colleagues for one page, each looked up once. */
@Component
class Names {

    private final Members members;

    Names(Members members) {
        this.members = members;
    }

    /** Those of another organisation are left out. */
    Map<MemberId, String> of(CaseWorker reader, Stream<@Nullable MemberId> ids) {
        Map<MemberId, String> names = new HashMap<>();
        ids.filter(Objects::nonNull).distinct().forEach(id -> members.colleague(reader.organisation(), id)
                .ifPresent(colleague -> names.put(id, colleague.name())));
        return names;
    }
}
