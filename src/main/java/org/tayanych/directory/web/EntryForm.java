package org.tayanych.directory.web;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.tayanych.directory.Cost;
import org.tayanych.directory.Offer;
import org.tayanych.directory.Terms;
import org.tayanych.site.Checked;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.vocabulary.Service;

/** What a service offers and on what terms, as typed by an editor. */
record EntryForm(Offer offer, Terms terms) {

    static Checked<EntryForm> check(Typed typed) {
        Problems problems = Problems.none();
        Fields fields = new Fields(typed, problems);
        Set<Service> needs = EnumSet.noneOf(Service.class);
        for (Service need : Service.values()) {
            if (typed.codes("needs").contains(need.name())) {
                needs.add(need);
            }
        }
        if (needs.isEmpty()) {
            problems.add("needs", "directory.problem.needs");
        }
        Offer offer = new Offer(needs, fields.texts("name"), fields.withRussian("does"), fields.texts("doesNot"),
                fields.texts("forWhom"), fields.texts("sayThis"));
        Set<String> languages = new TreeSet<>(typed.codes("languages"));
        languages.retainAll(Set.of(Locale.getISOLanguages()));
        Terms terms = new Terms(languages, typed.codes("terms").contains("sign"), typed.codes("terms").contains("women"),
                typed.oneOf(Cost.class, "cost").orElse(Cost.UNKNOWN));
        return problems.isEmpty() ? new Checked.Ok<>(new EntryForm(offer, terms)) : new Checked.Wrong<>(problems);
    }
}
