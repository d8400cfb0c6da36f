package org.tayanych.inspections.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tayanych.inspections.Severity;
import org.tayanych.law.Pack;
import org.tayanych.site.Option;
import org.tayanych.site.Words;
import org.tayanych.vocabulary.Topic;

/** What can be chosen for a finding: kinds of breach, rules of law of the day, how grave it is. */
public final class SlotChoices {

    /** Themes that bind no employer. */
    private static final Set<String> OTHERS = Set.of("INSPECTION", "DISPUTES");

    private final Words words;
    private final List<Option> topics;
    private final List<Option> provisions;

    SlotChoices(Words words, Optional<Pack> pack, LocalDate day) {
        this.words = words;
        this.topics = Stream.of(Topic.values())
                .map(topic -> Option.of(topic.name(), topic.name() + " " + words.say(topic.key()), false)).toList();
        this.provisions = pack.stream().flatMap(found -> found.all().stream()
                .filter(provision -> !OTHERS.contains(provision.theme()))
                .flatMap(provision -> found.on(provision.code(), day).stream()
                        .map(version -> Option.of(provision.code(), provision.title().in(words.language())
                                + (version.article().equals("–") ? "" : " · " + words.say("inspections.article", version.article())),
                                false)))).toList();
    }

    public List<Option> topics(Optional<Topic> chosen) {
        return first("inspections.choose_topic", topics, chosen.map(Topic::name).orElse(""));
    }

    public List<Option> provisions(String chosen) {
        return first("inspections.choose_provision", provisions, chosen);
    }

    public List<Option> severities(Optional<Severity> chosen) {
        return Stream.of(Severity.values())
                .map(each -> Option.of(each.name(), words.say(each.key()), chosen.filter(each::equals).isPresent())).toList();
    }

    private List<Option> first(String nothing, List<Option> options, String chosen) {
        List<Option> all = new ArrayList<>();
        all.add(Option.of("", words.say(nothing), chosen.isEmpty()));
        options.forEach(each -> all.add(Option.of(each.value(), each.label(), each.value().equals(chosen))));
        return all;
    }
}
