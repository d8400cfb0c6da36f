package org.tayanych.plans.web;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tayanych.access.Inspector;
import org.tayanych.access.Members;
import org.tayanych.inspections.Rules;
import org.tayanych.plans.Plan;
import org.tayanych.plans.PlanId;
import org.tayanych.plans.PlanOutcome;
import org.tayanych.plans.Plans;
import org.tayanych.site.NotFound;
import org.tayanych.site.Problems;
import org.tayanych.site.Words;
import org.tayanych.vocabulary.MemberId;

/** From the address of a page to a plan of the reader's teams; anything else is not there. Names that stand beside it. */
@Component
class Ways {

    private final Plans plans;
    private final Members members;
    private final Rules rules;

    Ways(Plans plans, Members members, Rules rules) {
        this.plans = plans;
        this.members = members;
        this.rules = rules;
    }

    Plan find(String typed, Inspector reader) {
        return PlanId.parse(typed).flatMap(id -> plans.find(id, reader)).orElseThrow(NotFound::new);
    }

    static String path(PlanId id) {
        return "/desk/plans/" + id;
    }

    /** @throws NotFound when there is nothing to refuse */
    static Problems refused(PlanOutcome.Reason why) {
        if (why == PlanOutcome.Reason.NOT_HERE) {
            throw new NotFound();
        }
        return Problems.none().add("do", "plans.refused." + why);
    }

    Map<MemberId, String> names(Stream<MemberId> ids, Inspector reader) {
        return ids.distinct().flatMap(id -> members.colleague(reader.organisation(), id).stream())
                .collect(Collectors.toMap(Members.Colleague::id, Members.Colleague::name));
    }

    /** What a rule is called; its code when the file does not know it any more. */
    String rule(Optional<String> code, Words words) {
        return code.map(known -> rules.named(known).map(rule -> rule.name().in(words.language())).orElse(known)).orElse("");
    }
}
