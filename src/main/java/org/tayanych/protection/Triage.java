package org.tayanych.protection;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What the answers of a screening come to, and by which rules.
 *
 * @param rules those that hold, the strongest first; they explain the colour
 */
public record Triage(Colour colour, List<Rule> rules) {

    public static Triage of(Answers answers) {
        List<Rule> rules = Arrays.stream(Rule.values()).filter(rule -> rule.holds(answers)).toList();
        Colour colour = rules.stream().map(Rule::colour).max(Comparator.naturalOrder()).orElse(Colour.NONE);
        return new Triage(colour, rules);
    }
}
