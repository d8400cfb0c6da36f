package org.tayanych.sample;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tayanych.accidents.AccidentKind;
import org.tayanych.accidents.Cause;
import org.tayanych.accidents.Harm;
import org.tayanych.accidents.Person;
import org.tayanych.inspections.Ground;
import org.tayanych.inspections.Severity;
import org.tayanych.orders.EntryKind;
import org.tayanych.seminars.Audience;
import org.tayanych.seminars.Heads;
import org.tayanych.seminars.HeldBy;
import org.tayanych.vocabulary.AccessNeed;
import org.tayanych.vocabulary.SizeBand;
import org.tayanych.vocabulary.Topic;
import org.tayanych.vocabulary.TopicGroup;

/**
 * The shape of {@code inspectorate.json}: workplaces, visits and what came of them. All of it is invented. {@code ago} is in
 * days before now, {@code after} in days after the visit, {@code due} in days after the order.
 */
record Inspected(
        List<Place> workplaces, Rule rule, List<Visit> visits, List<Accident> accidents, List<Claim> claims,
        List<Seminar> seminars) {

    record Place(String key, String ky, String ru, String latin, String tax, String isic, int workers, String region) {}

    record Rule(int ago, String code, Set<SizeBand> sizes, Set<Ground> spared, String reason, String source) {}

    /** @param blocked a rule stops it  @param ahead approved, and still to come */
    record Visit(
            String key, String at, Ground ground, int ago, boolean unannounced, int workers, @Nullable String follows, String about,
            String notes, List<Found> findings, @Nullable Suspended suspend, @Nullable List<Demanded> order,
            @Nullable List<Followed> steps, @Nullable Fined fine, @Nullable List<Verified> verifies, @Nullable Boolean blocked,
            @Nullable Boolean ahead) {}

    record Found(String key, Topic topic, String provision, Severity severity, int workers, String words) {}

    /** @param lift days after the visit; 0 when it still stands still */
    record Suspended(String finding, String words, int lift) {}

    record Demanded(String finding, String words, int due) {}

    record Followed(String finding, int after, EntryKind kind, @Nullable Integer until, String words) {}

    record Fined(
            String finding, @Nullable String provision, @Nullable String article, String amount, int after, List<Paid> steps,
            @Nullable Appealed appeal) {}

    record Paid(int after, EntryKind kind, String amount, String words) {}

    record Appealed(int after, int decided, String amount, String words) {}

    record Verified(String visit, String finding, EntryKind kind, String words) {}

    /** @param opened days ago; 0 when nobody investigates yet */
    record Accident(
            String at, String visit, int ago, int reported, AccidentKind kind, Cause cause, String told, int opened,
            String commission, List<Hurt> persons) {}

    /** @param paid amount and days ago */
    record Hurt(
            String name, Person.Sex sex, Person.Age age, Person.Contract contract, Harm harm, String assessed, int assessedAgo,
            List<List<String>> paid) {}

    /** @param paid amount, days ago, workers, those of them who were never paid before  @param confirmed amount, workers, days ago */
    record Claim(
            String visit, String finding, int workers, String told, String owed, String admitted, String ordered,
            List<List<String>> paid, List<String> confirmed) {}

    record Seminar(
            int ago, String region, Audience audience, HeldBy by, Set<TopicGroup> topics, Set<AccessNeed> offered,
            List<String> employers, Map<Heads, Integer> heads) {}
}
