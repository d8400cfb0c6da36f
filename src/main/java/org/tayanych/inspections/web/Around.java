package org.tayanych.inspections.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tayanych.access.Inspector;
import org.tayanych.access.Members;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.employers.Workplaces;
import org.tayanych.inspections.FindingId;
import org.tayanych.inspections.Inspection;
import org.tayanych.inspections.Rule;
import org.tayanych.inspections.Rules;
import org.tayanych.inspections.Trail;
import org.tayanych.inspections.Trails;
import org.tayanych.law.Packs;
import org.tayanych.law.Provision;
import org.tayanych.law.Version;
import org.tayanych.site.Words;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;

/** What stands around an inspection on a page: names, rules of law, and what came of it in rooms above. */
@Component
class Around {

    private final Workplaces workplaces;
    private final Members members;
    private final Rules rules;
    private final Packs packs;
    private final ObjectProvider<Trails> trails;

    Around(Workplaces workplaces, Members members, Rules rules, Packs packs, ObjectProvider<Trails> trails) {
        this.workplaces = workplaces;
        this.members = members;
        this.rules = rules;
        this.packs = packs;
        this.trails = trails;
    }

    Optional<Workplace> workplace(Inspection inspection) {
        return workplaces.find(inspection.workplace(), inspection.organisation());
    }

    Map<WorkplaceId, Workplace> workplaces(Collection<WorkplaceId> ids, Inspector me) {
        return ids.isEmpty() ? Map.of() : workplaces.named(ids, me.organisation());
    }

    String name(OrganisationId within, MemberId member) {
        return members.colleague(within, member).map(Members.Colleague::name).orElse("–");
    }

    Map<MemberId, String> names(OrganisationId within, Collection<MemberId> ids) {
        return ids.stream().distinct().collect(Collectors.toMap(id -> id, id -> name(within, id)));
    }

    String rule(String code, Words words) {
        return rules.named(code).map(Rule::name).map(name -> name.in(words.language())).orElse(code);
    }

    /** The rule of law as a line: its title and article on the day of the visit. */
    String provision(Inspection inspection, String code, Words words) {
        String title = packs.provision(code).map(Provision::title).map(name -> name.in(words.language())).orElse(code);
        String article = inspection.days().visited()
                .flatMap(day -> packs.of(inspection.place().country()).flatMap(pack -> pack.on(code, day)))
                .map(Version::article).orElse("–");
        return article.equals("–") ? title : title + " · " + words.say("inspections.article", article);
    }

    Packs packs() {
        return packs;
    }

    /** By day, the oldest first. */
    List<Trail> trails(Inspection inspection) {
        return trails.stream()
                .flatMap(each -> each.of(inspection).stream())
                .sorted(Comparator.comparing(Trail::day))
                .toList();
    }

    /** What rooms above offer to begin from here. */
    List<Trails.Onward> onward(Inspection inspection, Optional<FindingId> finding) {
        return trails.stream().flatMap(each -> each.onward(inspection, finding).stream()).toList();
    }
}
