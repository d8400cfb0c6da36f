package org.tayanych.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tayanych.inspections.Ground;
import org.tayanych.inspections.Rule;
import org.tayanych.vocabulary.SizeBand;

/**
 * Rules that forbid planned visits through the whole quarter, as one expression over all workplaces. A rule that asks for
 * consent or a notice forbids none: the inspection itself sees to it. One that ends or begins within the quarter leaves days to
 * go on.
 *
 * @param sql the code of the first rule that forbids it, or null; over {@code f.size} and {@code f.last}
 */
record PlanRules(String sql, Map<String, Object> parameters) {

    static PlanRules of(List<Rule> applying, Means means) {
        List<String> cases = new ArrayList<>();
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (Rule rule : applying) {
            String name = "rule" + cases.size();
            String when = when(rule, name, means, parameters);
            if (covers(rule, means) && !rule.spared().contains(Ground.PLAN) && !when.isEmpty()) {
                cases.add("when " + when + " then :" + name);
                parameters.put(name, rule.code());
            } else {
                parameters.remove(name + "on");
            }
        }
        return new PlanRules(cases.isEmpty() ? "cast(null as text)" : "case " + String.join(" ", cases) + " end", parameters);
    }

    private static String when(Rule rule, String name, Means means, Map<String, Object> parameters) {
        return switch (rule.kind()) {
            case SIZE -> {
                parameters.put(name + "on", rule.sizes().stream().map(SizeBand::name).toList());
                yield rule.sizes().isEmpty() ? "" : "f.size in (:" + name + "on)";
            }
            case BAN -> "true";
            case FREQUENCY -> {
                parameters.put(name + "on", means.until().minusMonths(rule.number().orElse(0)));
                yield "f.last > :" + name + "on";
            }
            case CONSENT, NOTICE -> "";
        };
    }

    private static boolean covers(Rule rule, Means means) {
        LocalDate first = means.quarter();
        return rule.from().map(from -> !first.isBefore(from)).orElse(true)
                && rule.until().map(until -> !means.until().isAfter(until)).orElse(true);
    }
}
