package org.tayanych.inspections.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tayanych.checklists.Checklist;
import org.tayanych.employers.Workplace;
import org.tayanych.inspections.Inspection;
import org.tayanych.inspections.Photo;
import org.tayanych.inspections.Visits;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;

/**
 * The page that an inspector takes along. It tells what to look at and nothing of why: no line of it comes from a complaint.
 *
 * @param blank a finding's form for the script to copy
 */
public record VisitPage(
        Shell shell, Inspection here, Workplace workplace, List<Checklist> lists, VisitForm form, SlotChoices choices,
        List<Photo> photos, VisitForm.Slot blank, Problems problems) implements Page {

    /** The id that the script replaces by one it draws. */
    static final UUID PLACEHOLDER = new UUID(0, 0);

    public String path(String rest) {
        return "/desk/inspections/" + here.id() + rest;
    }

    public String name(Checklist list) {
        return list.name().in(shell.language());
    }

    public String text(Checklist.Question question) {
        return question.text().in(shell.language());
    }

    public String field(String kind, Checklist list, Checklist.Question question) {
        return kind + "." + list.code() + "." + question.code();
    }

    public List<Option> answers(Checklist list, Checklist.Question question) {
        Optional<Visits.Said> given = given(list, question).map(Visits.Given::said);
        return Stream.of(Visits.Said.values())
                .map(each -> Option.of(each.name(), say("inspections.said." + each), given.filter(each::equals).isPresent()))
                .toList();
    }

    public Secret note(Checklist list, Checklist.Question question) {
        return given(list, question).map(Visits.Given::note).orElse(Secret.NOTHING);
    }

    private Optional<Visits.Given> given(Checklist list, Checklist.Question question) {
        return form.answers().stream()
                .filter(each -> each.checklist().equals(list.code()) && each.question().equals(question.code()))
                .findFirst();
    }
}
