package org.tayanych.inspections.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tayanych.checklists.Checklist;
import org.tayanych.inspections.FindingId;
import org.tayanych.inspections.Findings;
import org.tayanych.inspections.Severity;
import org.tayanych.inspections.Visits;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.site.TypedDay;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Topic;

/** The sheet of a visit as it was filled in, from a tablet or from the page without script. */
public record VisitForm(
        UUID sync, TypedDay day, Secret workers, Secret notes, List<Visits.Given> answers, List<Slot> slots) {

    /** Findings on one sheet. */
    private static final int MOST_SLOTS = 60;

    /** One finding on the sheet; one that is all blank is none. */
    public record Slot(
            UUID id, int base, Optional<Topic> topic, String provision, Optional<Severity> severity, Secret workers, Secret words) {

        /** A fresh one with nothing in it. */
        static Slot blank() {
            return new Slot(UUID.randomUUID(), 0, Optional.empty(), "", Optional.empty(), Secret.NOTHING, Secret.NOTHING);
        }

        boolean empty() {
            return base == 0 && words.isBlank() && topic.isEmpty() && provision.isEmpty();
        }

        Findings.Entry entry() {
            return new Findings.Entry(new FindingId(id), base, topic.orElseThrow(), provision, severity.orElseThrow(),
                    count(workers).orElse(0), words);
        }
    }

    static VisitForm of(Typed typed, List<Checklist> lists, UUID sync) {
        return new VisitForm(
                typed.code("sync").flatMap(Numbers::id).orElse(sync),
                TypedDay.of(typed, "day"),
                typed.secret("workers"),
                typed.secret("notes"),
                answers(typed, lists),
                slots(typed));
    }

    Problems check(LocalDate today) {
        Problems problems = Problems.none();
        if (day.read().filter(read -> !read.isAfter(today)).isEmpty()) {
            problems.addDate("day", "inspections.no_visit_day");
        }
        if (!workers.isBlank() && count(workers).isEmpty()) {
            problems.add("workers", "inspections.no_number");
        }
        for (Slot slot : slots) {
            if (!slot.empty()) {
                check(problems, slot);
            }
        }
        return problems;
    }

    private static void check(Problems problems, Slot slot) {
        if (slot.words().isBlank()) {
            problems.add("words." + slot.id(), "inspections.no_words");
        }
        if (slot.words().length() > Findings.LONGEST) {
            problems.add("words." + slot.id(), "inspections.too_long", Findings.LONGEST);
        }
        if (slot.topic().isEmpty()) {
            problems.add("topic." + slot.id(), "inspections.no_topic");
        }
        if (slot.provision().isEmpty()) {
            problems.add("provision." + slot.id(), "inspections.refused.NO_PROVISION");
        }
        if (slot.severity().isEmpty()) {
            problems.add("severity." + slot.id(), "inspections.no_severity");
        }
        if (!slot.workers().isBlank() && count(slot.workers()).isEmpty()) {
            problems.add("affected." + slot.id(), "inspections.no_number");
        }
    }

    /** After {@link #check} found nothing. */
    Visits.Sheet sheet() {
        return new Visits.Sheet(sync, day.read().orElseThrow(), count(workers).orElse(0), notes, answers,
                slots.stream().filter(slot -> !slot.empty()).map(Slot::entry).toList());
    }

    private static List<Visits.Given> answers(Typed typed, List<Checklist> lists) {
        List<Visits.Given> answers = new ArrayList<>();
        for (Checklist list : lists) {
            for (Checklist.Question question : list.questions()) {
                String name = list.code() + "." + question.code();
                typed.oneOf(Visits.Said.class, "a." + name).ifPresent(said -> answers.add(
                        new Visits.Given(list.code(), question.code(), said, typed.secret("n." + name))));
            }
        }
        return answers;
    }

    private static List<Slot> slots(Typed typed) {
        return typed.codes("finding").stream().distinct().limit(MOST_SLOTS)
                .flatMap(code -> Numbers.id(code).stream())
                .map(id -> slot(typed, id))
                .toList();
    }

    /** A slot alone, as the page of one finding sends it. */
    static Slot slot(Typed typed, UUID id) {
        return new Slot(id,
                Numbers.whole(typed, "base." + id).orElse(0),
                typed.oneOf(Topic.class, "topic." + id),
                typed.code("provision." + id).orElse(""),
                typed.oneOf(Severity.class, "severity." + id),
                typed.secret("affected." + id),
                typed.secret("words." + id));
    }

    /** What is wrong with one slot alone. */
    static Problems check(Slot slot) {
        Problems problems = Problems.none();
        check(problems, slot);
        return problems;
    }

    private static Optional<Integer> count(Secret typed) {
        String text = typed.reveal().replaceAll("[\\s\u00a0]", "");
        return text.matches("\\d{1,6}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }
}
