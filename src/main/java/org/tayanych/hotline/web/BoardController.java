package org.tayanych.hotline.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Gate;
import org.tayanych.access.Members;
import org.tayanych.access.Organisations;
import org.tayanych.access.Right;
import org.tayanych.access.Team;
import org.tayanych.hotline.Alert;
import org.tayanych.hotline.Alerts;
import org.tayanych.hotline.Board;
import org.tayanych.hotline.Contacts;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.TeamId;

/** The supervisor's board. */
@Controller
class BoardController {

    private final Board board;
    private final Alerts alerts;
    private final Contacts contacts;
    private final Members members;
    private final Organisations organisations;
    private final Clock clock;

    BoardController(
            Board board, Alerts alerts, Contacts contacts, Members members, Organisations organisations, Clock clock) {
        this.board = board;
        this.alerts = alerts;
        this.contacts = contacts;
        this.members = members;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Gate(Right.SUPERVISE)
    @GetMapping("/desk/board")
    ModelAndView show(Shell shell, CaseWorker me) {
        return Pages.show("hotline/board", page(shell, me));
    }

    /** The alerts alone, for a page that renews itself. */
    @Gate(Right.SUPERVISE)
    @GetMapping("/desk/board/alerts")
    ModelAndView alerts(Shell shell, CaseWorker me) {
        return Pages.show("hotline/alerts", page(shell, me));
    }

    private BoardPage page(Shell shell, CaseWorker me) {
        Map<TeamId, String> teams = organisations.teams(me.organisation()).stream()
                .collect(Collectors.toMap(Team::id, Team::name));
        List<Members.Colleague> people = me.teams().stream().flatMap(team -> members.inTeam(team).stream()).distinct().toList();
        List<Alert> waiting = alerts.waiting(me);
        Map<MemberId, String> names = Stream.concat(
                        people.stream(),
                        waiting.stream().flatMap(alert -> raisedBy(alert, me)))
                .collect(Collectors.toMap(Members.Colleague::id, Members.Colleague::name, (one, same) -> one));
        return new BoardPage(
                shell,
                waiting,
                me.teams(),
                board.teams(me),
                board.loads(me, people.stream().map(Members.Colleague::id).toList()),
                contacts.today(me),
                board.notes(me),
                teams,
                names,
                clock.instant());
    }

    private Stream<Members.Colleague> raisedBy(Alert alert, CaseWorker me) {
        MemberId by = alert.raisedBy();
        return by == null ? Stream.empty() : members.colleague(me.organisation(), by).stream();
    }

    @Gate(Right.SUPERVISE)
    @PostMapping("/desk/alerts/{id}/take")
    ModelAndView take(@PathVariable UUID id, CaseWorker me) {
        return alerts.take(id, me)
                .map(alert -> alert.about().filter(about -> me.teams().contains(alert.team()))
                        .map(about -> Pages.to("/desk/cases/" + about, "hotline.alert.taken"))
                        .orElseGet(() -> Pages.to("/desk/board", "hotline.alert.taken")))
                .orElseThrow(NotFound::new);
    }
}
