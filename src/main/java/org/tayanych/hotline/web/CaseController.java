package org.tayanych.hotline.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Gate;
import org.tayanych.access.Right;
import org.tayanych.complaints.Attachments;
import org.tayanych.hotline.CaseFrames;
import org.tayanych.hotline.Drafts;
import org.tayanych.hotline.OpenCase;
import org.tayanych.hotline.Timeline;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;

/** A case at first sight, notes on it, and what is being typed anywhere in it. */
@Controller
class CaseController {

    private final CaseDoor door;
    private final CaseFrames frames;
    private final Timeline timeline;
    private final Names names;
    private final Drafts drafts;
    private final Attachments attachments;

    CaseController(
            CaseDoor door,
            CaseFrames frames,
            Timeline timeline,
            Names names,
            Drafts drafts,
            Attachments attachments) {
        this.door = door;
        this.frames = frames;
        this.timeline = timeline;
        this.names = names;
        this.drafts = drafts;
        this.attachments = attachments;
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/cases/{id}")
    ModelAndView show(@PathVariable UUID id, Shell shell, CaseWorker me, Typed typed) {
        OpenCase opened = door.open(id, me);
        Secret note = drafts.of(opened).getOrDefault("note", Secret.NOTHING);
        return Pages.show("hotline/case", page(shell, opened, note, typed.code("before"), Problems.NONE));
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/notes")
    ModelAndView note(@PathVariable UUID id, Shell shell, CaseWorker me, Typed typed) {
        OpenCase opened = door.open(id, me);
        Secret note = typed.secret("note");
        Problems problems = Checks.words(note, "note", "hotline.note.empty");
        if (!problems.isEmpty()) {
            return Pages.again("hotline/case", page(shell, opened, note, Optional.empty(), problems));
        }
        timeline.add(opened, "hotline.entry.note", "", note);
        drafts.drop(opened, "note");
        return Pages.to(CaseDoor.path(id, ""), "hotline.note.kept");
    }

    /** What is being typed right now, sent every few seconds; the field's name is in the address, its words in the body. */
    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/drafts/{field}")
    ResponseEntity<Void> draft(@PathVariable UUID id, @PathVariable String field, CaseWorker me, Typed typed) {
        boolean kept = drafts.keep(door.open(id, me), field, typed.secret(field));
        return kept ? ResponseEntity.noContent().build() : ResponseEntity.unprocessableContent().build();
    }

    private CasePage page(Shell shell, OpenCase opened, Secret note, Optional<String> before, Problems problems) {
        Timeline.Page entries = timeline.newestFirst(opened, before);
        return new CasePage(
                shell,
                frames.around(opened, ""),
                attachments.of(opened.id(), opened.key()),
                note,
                entries,
                names.of(opened.reader(), entries),
                problems);
    }
}
