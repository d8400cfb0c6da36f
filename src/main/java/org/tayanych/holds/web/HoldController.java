package org.tayanych.holds.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Gate;
import org.tayanych.access.Members;
import org.tayanych.access.Right;
import org.tayanych.holds.CaseHolds;
import org.tayanych.holds.Ground;
import org.tayanych.hotline.CaseFiles;
import org.tayanych.hotline.CaseFrames;
import org.tayanych.hotline.OpenCase;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Holds;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.SubjectId;

/** The legal hold of a case: everybody who opens it sees it, supervisors place and lift it. */
@Controller
class HoldController {

    private final CaseFiles cases;
    private final CaseFrames frames;
    private final CaseHolds holds;
    private final Members members;

    HoldController(CaseFiles cases, CaseFrames frames, CaseHolds holds, Members members) {
        this.cases = cases;
        this.frames = frames;
        this.holds = holds;
        this.members = members;
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/cases/{id}/hold")
    ModelAndView show(@PathVariable UUID id, Shell shell, CaseWorker me) {
        return Pages.show("holds/hold", page(shell, open(id, me), "", Secret.NOTHING, Problems.NONE));
    }

    @Gate(Right.SUPERVISE)
    @PostMapping("/desk/cases/{id}/hold")
    ModelAndView place(@PathVariable UUID id, Shell shell, CaseWorker me, Typed typed) {
        OpenCase opened = open(id, me);
        Optional<Ground> ground = typed.oneOf(Ground.class, "ground");
        Secret words = typed.secret("words");
        Problems problems = check(words);
        if (ground.isEmpty()) {
            problems.add("ground", "holds.no_ground");
        }
        if (!problems.isEmpty()) {
            return Pages.again("holds/hold", page(shell, opened, typed.code("ground").orElse(""), words, problems));
        }
        return Pages.to(path(id), holds.place(opened, ground.orElseThrow(), words) ? "holds.placed" : "holds.changed_meanwhile");
    }

    @Gate(Right.SUPERVISE)
    @PostMapping("/desk/cases/{id}/hold/lift")
    ModelAndView lift(@PathVariable UUID id, Shell shell, CaseWorker me, Typed typed) {
        OpenCase opened = open(id, me);
        Secret words = typed.secret("words");
        Problems problems = check(words);
        if (words.isBlank()) {
            problems.add("words", "holds.no_words");
        }
        if (!problems.isEmpty()) {
            return Pages.again("holds/hold", page(shell, opened, "", words, problems));
        }
        return Pages.to(path(id), holds.lift(opened, words) ? "holds.lifted" : "holds.changed_meanwhile");
    }

    private static Problems check(Secret words) {
        Problems problems = Problems.none();
        return words.length() > CaseHolds.LONGEST ? problems.add("words", "holds.too_long", CaseHolds.LONGEST) : problems;
    }

    private HoldPage page(Shell shell, OpenCase opened, String ground, Secret words, Problems problems) {
        Optional<Holds.Hold> hold = holds.of(opened);
        String by = hold.flatMap(found -> members.colleague(opened.reader().organisation(), found.by()))
                .map(Members.Colleague::name).orElse("");
        boolean may = opened.reader().may(Right.SUPERVISE);
        return new HoldPage(shell, frames.around(opened, "hold"), hold, by, may, ground, words, problems);
    }

    private OpenCase open(UUID id, CaseWorker me) {
        return cases.open(new SubjectId(id), me).orElseThrow(NotFound::new);
    }

    private static String path(UUID id) {
        return "/desk/cases/" + id + "/hold";
    }
}
