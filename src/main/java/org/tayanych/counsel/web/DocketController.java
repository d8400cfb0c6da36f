package org.tayanych.counsel.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Gate;
import org.tayanych.access.Members;
import org.tayanych.access.Right;
import org.tayanych.complaints.Reference;
import org.tayanych.counsel.Dockets;
import org.tayanych.counsel.Facts;
import org.tayanych.counsel.TimeLimit;
import org.tayanych.hotline.CaseLimits;
import org.tayanych.hotline.OpenCase;
import org.tayanych.site.CalendarFile;
import org.tayanych.site.Pages;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vocabulary.MemberId;

/** What is about to end in the reader's teams, on a page and for the reader's own calendar. Opens no case. */
@Controller
class DocketController {

    /** Says nothing of what is in it. */
    private static final String FILE = "dates.ics";

    private final Dockets dockets;
    private final LawPages pages;
    private final Facts facts;
    private final CaseLimits limits;
    private final Members members;
    private final Clock clock;

    DocketController(Dockets dockets, LawPages pages, Facts facts, CaseLimits limits, Members members, Clock clock) {
        this.dockets = dockets;
        this.pages = pages;
        this.facts = facts;
        this.limits = limits;
        this.members = members;
        this.clock = clock;
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/law/limits")
    ModelAndView index(Shell shell, CaseWorker me, Typed typed) {
        boolean mine = typed.code("whose").filter("mine"::equals).isPresent();
        Dockets.Page page = dockets.page(me, mine, typed.code("after"));
        return Pages.show("counsel/docket", new DocketPage(
                shell, page, mine, typed.code("after").isPresent(), me.may(Right.SUPERVISE), names(me, page.lines()),
                limits.today()));
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/law/limits.ics")
    ResponseEntity<byte[]> mine(Shell shell, CaseWorker me) {
        CalendarFile file = new CalendarFile(clock.instant());
        dockets.mine(me).forEach(line -> line.limits()
                .forEach(item -> add(file, shell, line.reference(), item.limit())));
        return download(file);
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/cases/{id}/law/limits.ics")
    ResponseEntity<byte[]> one(@PathVariable UUID id, Shell shell, CaseWorker me) {
        OpenCase opened = pages.open(id, me);
        CalendarFile file = new CalendarFile(clock.instant());
        facts.of(opened).stream()
                .flatMap(fact -> fact.limits().stream())
                .filter(TimeLimit::running)
                .forEach(limit -> add(file, shell, opened.file().reference(), limit));
        return download(file);
    }

    private static void add(CalendarFile file, Shell shell, Reference reference, TimeLimit limit) {
        file.day(limit.id() + "-safe", limit.safe(), shell.words().say("counsel.calendar.safe", reference.toString()));
        file.day(limit.id() + "-last", limit.last(), shell.words().say("counsel.calendar.last", reference.toString()));
    }

    private static ResponseEntity<byte[]> download(CalendarFile file) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(FILE).build().toString())
                .cacheControl(CacheControl.noStore())
                .body(file.bytes());
    }

    private Map<MemberId, String> names(CaseWorker me, List<Dockets.Line> lines) {
        return lines.stream().map(Dockets.Line::assigned).filter(Objects::nonNull).distinct()
                .flatMap(id -> members.colleague(me.organisation(), id).stream())
                .collect(Collectors.toMap(Members.Colleague::id, Members.Colleague::name));
    }
}
