package org.tayanych.inspections.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tayanych.inspections.Ground;
import org.tayanych.inspections.Rule;
import org.tayanych.inspections.Rules;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.TypedDay;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.SizeBand;

/** Every rule that may forbid a visit, how sure we are of it, and whether it applies here. @param chief whether the reader may switch */
public record RulesPage(
        Shell shell, List<Rules.Standing> rules, Map<MemberId, String> names, RuleForm form, boolean chief, Problems problems)
        implements Page {

    public boolean sent(Rule rule) {
        return form.code().equals(rule.code());
    }

    public String days(Rule rule) {
        String from = rule.from().map(shell.words()::date).orElse("…");
        String until = rule.until().map(shell.words()::date).orElse("…");
        return rule.from().isEmpty() && rule.until().isEmpty() ? say("inspections.rule.no_days") : from + " – " + until;
    }

    public String spared(Rule rule) {
        return rule.spared().isEmpty()
                ? say("inspections.rule.nobody_spared")
                : rule.spared().stream().sorted().map(each -> say(each.key())).collect(Collectors.joining(", "));
    }

    public String sizes(Rule rule) {
        return rule.sizes().stream().sorted().map(each -> say(each.key())).collect(Collectors.joining(", "));
    }

    /** How many days or months, in words. */
    public String number(Rule rule) {
        return rule.number().map(number -> say(rule.kind() == Rule.Kind.NOTICE ? "inspections.rule.days" : "inspections.rule.months", number))
                .orElse(say("inspections.rule.not_known"));
    }

    public List<Option> grounds(Rule rule) {
        return Stream.of(Ground.values()).map(each -> Option.of(each.name(), say(each.key()),
                sent(rule) ? form.spared().contains(each.name()) : rule.spared().contains(each))).toList();
    }

    public List<Option> bands(Rule rule) {
        return Stream.of(SizeBand.values()).map(each -> Option.of(each.name(), say(each.key()),
                sent(rule) ? form.sizes().contains(each.name()) : rule.sizes().contains(each))).toList();
    }

    public TypedDay from(Rule rule) {
        return sent(rule) ? form.from() : rule.from().map(TypedDay::of).orElse(TypedDay.BLANK);
    }

    public TypedDay until(Rule rule) {
        return sent(rule) ? form.until() : rule.until().map(TypedDay::of).orElse(TypedDay.BLANK);
    }

    public Secret typed(Rule rule, Secret value) {
        return sent(rule) ? value : Secret.NOTHING;
    }
}
