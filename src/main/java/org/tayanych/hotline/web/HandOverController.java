package org.tayanych.hotline.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Gate;
import org.tayanych.access.Right;
import org.tayanych.hotline.CaseFrames;
import org.tayanych.hotline.Drafts;
import org.tayanych.hotline.HandOvers;
import org.tayanych.hotline.OpenCase;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.TeamId;

/** Taking a case, and giving it away. */
@Controller
class HandOverController {

    private final CaseDoor door;
    private final CaseFrames frames;
    private final HandOvers handOvers;
    private final Drafts drafts;

    HandOverController(CaseDoor door, CaseFrames frames, HandOvers handOvers, Drafts drafts) {
        this.door = door;
        this.frames = frames;
        this.handOvers = handOvers;
        this.drafts = drafts;
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/take")
    ModelAndView take(@PathVariable UUID id, CaseWorker me) {
        boolean taken = handOvers.toMember(door.open(id, me), me.id(), Secret.NOTHING);
        return Pages.to(CaseDoor.path(id, ""), taken ? "hotline.handover.taken" : "hotline.case.changed_meanwhile");
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/cases/{id}/handover")
    ModelAndView show(@PathVariable UUID id, Shell shell, CaseWorker me) {
        OpenCase opened = door.open(id, me);
        Secret note = drafts.of(opened).getOrDefault("handover", Secret.NOTHING);
        return Pages.show("hotline/handover", page(shell, opened, note, "", Problems.NONE));
    }

    /** To a colleague: {@code member:<id>}; to nobody in particular: {@code nobody}; to a team: {@code team:<id>}. */
    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/handover")
    ModelAndView give(@PathVariable UUID id, Shell shell, CaseWorker me, Typed typed) {
        OpenCase opened = door.open(id, me);
        Secret note = typed.secret("handover");
        String to = typed.code("to").orElse("");
        Problems problems = check(to, note);
        if (problems.isEmpty() && !given(opened, to, note)) {
            problems.add("to", "hotline.case.changed_meanwhile");
        }
        if (!problems.isEmpty()) {
            return Pages.again("hotline/handover", page(shell, opened, note, to, problems));
        }
        drafts.drop(opened, "handover");
        return to.startsWith("team:") && !me.teams().contains(new TeamId(part(to).orElseThrow()))
                ? Pages.to("/desk", "hotline.handover.gone")
                : Pages.to(CaseDoor.path(id, ""), "hotline.handover.given");
    }

    private static Problems check(String to, Secret note) {
        Problems problems = Checks.tooLong(Problems.none(), note, "handover");
        if (to.isEmpty()) {
            problems.add("to", "hotline.handover.to_whom");
        } else if (to.startsWith("team:") && note.isBlank()) {
            problems.add("handover", "hotline.handover.note_needed");
        }
        return problems;
    }

    private boolean given(OpenCase opened, String to, Secret note) {
        if (to.equals("nobody")) {
            return handOvers.toMember(opened, null, note);
        }
        Optional<UUID> id = part(to);
        return id.isPresent() && (to.startsWith("team:")
                ? handOvers.toTeam(opened, new TeamId(id.get()), note)
                : handOvers.toMember(opened, new MemberId(id.get()), note));
    }

    private static Optional<UUID> part(String to) {
        try {
            return Optional.of(UUID.fromString(to.substring(to.indexOf(':') + 1)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private HandOverPage page(Shell shell, OpenCase opened, Secret note, String to, Problems problems) {
        return new HandOverPage(
                shell,
                frames.around(opened, "handover"),
                handOvers.colleagues(opened),
                handOvers.otherTeams(opened),
                note,
                to,
                problems);
    }
}
