package org.tayanych.seminars.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tayanych.seminars.Audience;
import org.tayanych.seminars.Heads;
import org.tayanych.seminars.HeldBy;
import org.tayanych.seminars.NewSeminar;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.site.TypedDay;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.AccessNeed;
import org.tayanych.vocabulary.Coded;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.TopicGroup;

/** A new seminar as it was filled in. @param heads nothing typed is nobody */
public record NewForm(
        Optional<Region> region,
        TypedDay held,
        Optional<Audience> audience,
        Optional<HeldBy> by,
        Set<TopicGroup> topics,
        Set<AccessNeed> offered,
        Map<Heads, Secret> heads) {

    static NewForm of(Typed typed) {
        Map<Heads, Secret> heads = new EnumMap<>(Heads.class);
        for (Heads each : Heads.values()) {
            heads.put(each, typed.secret(field(each)));
        }
        return new NewForm(typed.code("region").flatMap(Region::of), TypedDay.of(typed, "held"),
                typed.oneOf(Audience.class, "audience"), typed.oneOf(HeldBy.class, "by"),
                codes(TopicGroup.class, typed.codes("topics")), codes(AccessNeed.class, typed.codes("offered")), heads);
    }

    NewForm on(TypedDay today) {
        return new NewForm(region, today, audience, by, topics, offered, heads);
    }

    public static String field(Heads heads) {
        return heads.name().toLowerCase(Locale.ROOT);
    }

    Problems check() {
        Problems problems = Problems.none();
        if (held.read().isEmpty()) {
            problems.addDate("held", "seminars.wrong.day");
        }
        need(problems, "audience", audience.isPresent());
        need(problems, "by", by.isPresent());
        need(problems, "topics", !topics.isEmpty());
        heads.forEach((each, typed) -> {
            if (number(typed).isEmpty()) {
                problems.add(field(each), "seminars.wrong.number");
            }
        });
        return problems;
    }

    /** After {@link #check} found nothing. */
    NewSeminar seminar() {
        Map<Heads, Integer> numbers = new EnumMap<>(Heads.class);
        heads.forEach((each, typed) -> numbers.put(each, number(typed).orElseThrow()));
        numbers.values().removeIf(number -> number == 0);
        return new NewSeminar(region, held.read().orElseThrow(), audience.orElseThrow(), by.orElseThrow(), topics, offered, numbers);
    }

    /** Zero when nothing was typed. */
    static Optional<Integer> number(Secret typed) {
        String digits = typed.reveal().replaceAll("[\\s\\u00a0\\u202f]", "");
        return digits.isEmpty() ? Optional.of(0)
                : digits.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(digits)).filter(number -> number <= Heads.MOST)
                : Optional.empty();
    }

    private static void need(Problems problems, String field, boolean given) {
        if (!given) {
            problems.add(field, "seminars.wrong.choose");
        }
    }

    private static <E extends Enum<E> & Coded> Set<E> codes(Class<E> list, List<String> codes) {
        return codes.stream().flatMap(code -> Coded.find(list, code).stream()).collect(Collectors.toSet());
    }
}
