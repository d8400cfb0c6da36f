package org.tayanych.access.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Gate;
import org.tayanych.access.Grants;
import org.tayanych.access.Invitations;
import org.tayanych.access.Organisations;
import org.tayanych.access.Right;
import org.tayanych.access.Team;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.TeamId;

/** Handing a team's key to a colleague who waits for it, and the paper for the day when nobody holds it any more. */
@Controller
class KeysController {

    private final Grants grants;
    private final Invitations invitations;
    private final Organisations organisations;

    KeysController(Grants grants, Invitations invitations, Organisations organisations) {
        this.grants = grants;
        this.invitations = invitations;
        this.organisations = organisations;
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/team/keys")
    ModelAndView index(Shell shell, CaseWorker reader) {
        return Pages.show("access/keys", new KeysPage(shell, reader, grants.of(reader)));
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/team/keys/{team}/grant")
    ModelAndView grant(@PathVariable String team, Typed typed, CaseWorker reader) {
        if (!grants.grant(reader, placed(team, reader).id(), colleague(typed))) {
            throw new NotFound();
        }
        return Pages.to("/desk/team/keys", "access.keys.granted");
    }

    @Gate(Right.SUPERVISE)
    @PostMapping("/desk/team/keys/{team}/letter")
    ModelAndView letter(@PathVariable String team, Typed typed, CaseWorker reader) {
        if (!invitations.again(reader, placed(team, reader).id(), colleague(typed))) {
            throw new NotFound();
        }
        return Pages.to("/desk/team/keys", "access.members.letter");
    }

    /** After somebody left in anger, or a key may have been copied: nothing that comes later opens with the old one. */
    @Gate(Right.SUPERVISE)
    @PostMapping("/desk/team/keys/{team}/renew")
    ModelAndView renew(@PathVariable String team, Typed typed, CaseWorker reader) {
        TeamId of = placed(team, reader).id();
        if (!typed.ticked("understood-" + of)) {
            return Pages.to("/desk/team/keys", "access.keys.renew.tick");
        }
        if (grants.renew(reader, of).isEmpty()) {
            throw new NotFound();
        }
        return Pages.to("/desk/team/keys", "access.keys.renewed");
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/team/keys/{team}/sheet")
    ModelAndView sheet(Shell shell, @PathVariable String team, CaseWorker reader) {
        return Pages.show("access/sheet", new SheetPage(shell, Problems.NONE, placed(team, reader), List.of(), 2));
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/team/keys/{team}/sheet")
    ModelAndView print(Shell shell, @PathVariable String team, Typed typed, CaseWorker reader) {
        Team of = placed(team, reader);
        int shares = number(typed, "shares");
        int needed = number(typed, "needed");
        Problems problems = checkSheet(shares, needed);
        if (!problems.isEmpty()) {
            return Pages.again("access/sheet", new SheetPage(shell, problems, of, List.of(), needed));
        }
        List<Secret> printed = grants.printSheet(reader, of.id(), shares, needed).orElseThrow(NotFound::new);
        return Pages.show("access/sheet-printed", new SheetPage(shell, Problems.NONE, of, printed, needed));
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/team/keys/{team}/recover")
    ModelAndView recovery(Shell shell, @PathVariable String team, CaseWorker reader) {
        return Pages.show("access/recover", new SheetPage(shell, Problems.NONE, placed(team, reader), List.of(), 0));
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/team/keys/{team}/recover")
    ModelAndView recover(Shell shell, @PathVariable String team, Typed typed, CaseWorker reader) {
        Team of = placed(team, reader);
        List<Secret> shares = typed.secret("shares").reveal().lines().map(Secret::of).filter(line -> !line.isBlank()).toList();
        if (grants.useSheet(reader, of.id(), shares)) {
            return Pages.to("/desk/team/keys", "access.recover.done");
        }
        Problems problems = Problems.none().add("shares", "access.recover.wrong");
        return Pages.again("access/recover", new SheetPage(shell, problems, of, shares, 0));
    }

    private static Problems checkSheet(int shares, int needed) {
        Problems problems = Problems.none();
        if (shares < 2 || shares > 9) {
            return problems.add("shares", "access.sheet.shares.wrong");
        }
        return needed < 2 || needed > shares ? problems.add("needed", "access.sheet.needed.wrong", shares) : problems;
    }

    /** The team, when the reader is in it; for everybody else there is none. */
    private Team placed(String id, CaseWorker reader) {
        Optional<TeamId> team = Ids.team(id).filter(known -> grants.isPlaced(reader, known));
        return team.flatMap(organisations::team).orElseThrow(NotFound::new);
    }

    private static MemberId colleague(Typed typed) {
        return typed.code("member").flatMap(Ids::member).orElseThrow(NotFound::new);
    }

    private static int number(Typed typed, String field) {
        return typed.code(field).filter(text -> text.matches("[0-9]")).map(Integer::parseInt).orElse(0);
    }
}
