package org.tayanych.inspections.web;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tayanych.inspections.Ground;
import org.tayanych.inspections.Rules;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.site.TypedDay;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.SizeBand;

/**
 * What the chief inspector says of one rule. Fields carry the rule's code, because all rules stand on one page.
 *
 * @param code of the rule that was sent; empty on the first visit
 */
public record RuleForm(
        String code, TypedDay from, TypedDay until, Set<String> spared, Set<String> sizes, Secret number, Secret reason,
        Secret source) {

    static final RuleForm BLANK = new RuleForm("", TypedDay.BLANK, TypedDay.BLANK, Set.of(), Set.of(), Secret.NOTHING,
            Secret.NOTHING, Secret.NOTHING);

    static RuleForm of(String code, Typed typed) {
        return new RuleForm(code, TypedDay.of(typed, "from-" + code), TypedDay.of(typed, "until-" + code),
                Set.copyOf(typed.codes("spared-" + code)), Set.copyOf(typed.codes("sizes-" + code)),
                typed.secret("number-" + code), typed.secret("reason-" + code), typed.secret("source-" + code));
    }

    Problems check() {
        Problems problems = Problems.none();
        if (!from.blank() && from.read().isEmpty()) {
            problems.addDate("from-" + code, "inspections.no_day");
        }
        if (!until.blank() && until.read().isEmpty()) {
            problems.addDate("until-" + code, "inspections.no_day");
        }
        return problems;
    }

    Rules.Terms terms() {
        Set<Ground> grounds = new HashSet<>();
        List.of(Ground.values()).stream().filter(each -> spared.contains(each.name())).forEach(grounds::add);
        Set<SizeBand> bands = new HashSet<>();
        List.of(SizeBand.values()).stream().filter(each -> sizes.contains(each.name())).forEach(bands::add);
        Optional<Integer> count = number.reveal().matches("\\d{1,3}")
                ? Optional.of(Integer.parseInt(number.reveal()))
                : Optional.empty();
        return new Rules.Terms(from.read(), until.read(), grounds, bands, count);
    }

    void explain(Rules.Switched switched, Problems problems) {
        switch (switched) {
            case NO_REASON -> problems.add("reason-" + code, "inspections.refused.NO_REASON");
            case NO_SOURCE -> problems.add("source-" + code, "inspections.no_source");
            case NO_SIZES -> problems.add("sizes-" + code, "inspections.no_sizes");
            case NO_NUMBER -> problems.add("number-" + code, "inspections.no_number");
            case DAYS_TURNED -> problems.addDate("until-" + code, "inspections.days_turned");
            case NOT_HERE, NOT_YOURS, DONE -> problems.add("reason-" + code, "inspections.changed_meanwhile");
        }
    }
}
