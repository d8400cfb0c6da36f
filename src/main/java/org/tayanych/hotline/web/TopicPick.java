package org.tayanych.hotline.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tayanych.hotline.TopicWords;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Coded;
import org.tayanych.vocabulary.Topic;
import org.tayanych.vocabulary.TopicGroup;

/**
 * Topics as they are chosen: ticked in groups, or named by a code or a few letters.
 *
 * @param word what was typed to name one, while it names none or several
 * @param candidates those it may have meant
 */
public record TopicPick(TopicWords words, Set<Topic> chosen, Secret word, List<Topic> candidates) {

    static final String WORD = "topicword";
    private static final String MEANT = "topicmeant";

    static TopicPick of(TopicWords words, Iterable<Topic> chosen) {
        EnumSet<Topic> all = EnumSet.noneOf(Topic.class);
        chosen.forEach(all::add);
        return new TopicPick(words, all, Secret.NOTHING, List.of());
    }

    /** A word that names one topic chooses it. */
    static TopicPick of(TopicWords words, Typed typed) {
        EnumSet<Topic> chosen = EnumSet.noneOf(Topic.class);
        typed.codes("topics").forEach(code -> Coded.find(Topic.class, code).ifPresent(chosen::add));
        Secret word = typed.secret(WORD);
        List<Topic> found = typed.oneOf(Topic.class, MEANT).map(List::of).orElseGet(() -> words.find(word.reveal()));
        if (found.size() != 1) {
            return new TopicPick(words, chosen, word, found);
        }
        chosen.addAll(found);
        return new TopicPick(words, chosen, Secret.NOTHING, List.of());
    }

    /** Adds that the word names nothing, or which one was meant. */
    Problems check(Problems problems) {
        if (!candidates.isEmpty()) {
            problems.add(WORD, "hotline.topicword.several", candidates.size());
        } else if (!word.isBlank()) {
            problems.add(WORD, "hotline.topicword.none");
        }
        return problems;
    }

    /** Those it may have meant, to choose one of. */
    public List<Option> meant(Page page) {
        return candidates.stream()
                .map(topic -> Option.of(topic.name(), topic.name() + " " + page.say(topic.key()), false))
                .toList();
    }

    public boolean has(Topic topic) {
        return chosen.contains(topic);
    }

    /** Whether the group has a chosen topic, so that it stands open. */
    public boolean touched(TopicGroup group) {
        return chosen.stream().anyMatch(topic -> topic.group() == group);
    }
}
