package org.tayanych.calculations.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Open;
import org.tayanych.calculations.DatedFact;
import org.tayanych.calculations.Deadline;
import org.tayanych.calculations.Deadlines;
import org.tayanych.calculations.Limits;
import org.tayanych.calculations.Sentence;
import org.tayanych.law.Pack;
import org.tayanych.site.CalendarFile;
import org.tayanych.site.Checked;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.site.Words;

/** What happened, and when: the last days, each with its safety date, and a calendar file whose entries tell nothing. */
@Controller
class DeadlineController {

    private static final String VIEW = "calculations/deadlines";
    private static final String FILE = "calendar.ics";

    private final Deadlines deadlines;
    private final Places places;
    private final Clock clock;

    DeadlineController(Deadlines deadlines, Places places, Clock clock) {
        this.deadlines = deadlines;
        this.places = places;
        this.clock = clock;
    }

    @Open
    @GetMapping("/{lang}/calculators/deadlines")
    ModelAndView form(@RequestParam(required = false) String country, Shell shell) {
        return Pages.show(VIEW, page(Optional.ofNullable(country), Blank.FORM, Problems.NONE,
                Optional.empty(), shell));
    }

    @Open
    @PostMapping("/{lang}/calculators/deadlines")
    ModelAndView find(Typed typed, Shell shell) {
        Optional<String> country = typed.code("country");
        if (!Places.more(typed).isEmpty()) {
            return Pages.show(VIEW, page(country, typed, Problems.NONE, Optional.empty(), shell));
        }
        return switch (limits(typed)) {
            case Limits.Found found -> Pages.show(VIEW, page(country, typed, Problems.NONE, Optional.of(found), shell));
            case Limits.NoRule none -> again(typed, Problems.none().add(none.field(), "calculations.no-rule"), shell);
            case Limits.Wrong(Problems problems) -> again(typed, problems, shell);
        };
    }

    @Open
    @PostMapping("/{lang}/calculators/deadlines/calendar")
    ResponseEntity<byte[]> calendar(Typed typed, Shell shell) {
        if (!(limits(typed) instanceof Limits.Found found) || !found.confirmed()) {
            throw new NotFound();
        }
        String title = shell.words().say("calculations.dates.entry");
        CalendarFile file = new CalendarFile(clock.instant());
        found.deadlines().forEach(deadline -> file.day(deadline.safe(), title).day(deadline.last(), title));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar; charset=utf-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(FILE).build().toString())
                .cacheControl(CacheControl.noStore())
                .body(file.bytes());
    }

    private Limits limits(Typed typed) {
        return switch (deadlines.read(FormSheet.of(typed))) {
            case Checked.Wrong<DatedFact>(Problems problems) -> new Limits.Wrong(problems);
            case Checked.Ok<DatedFact>(DatedFact fact) -> deadlines.of(fact);
        };
    }

    private ModelAndView again(Typed typed, Problems problems, Shell shell) {
        return Pages.again(VIEW,
                page(typed.code("country"), typed, FormSheet.of(typed).place(problems), Optional.empty(), shell));
    }

    private DeadlinesPage page(
            Optional<String> country, Typed typed, Problems problems, Optional<Limits.Found> found, Shell shell) {
        Pack pack = places.chosen(country, Deadlines::knows).orElseThrow(NotFound::new);
        Boxes boxes = new Boxes(shell.words(), "deadlines", pack.currency().getCurrencyCode(), FormSheet.of(typed),
                Places.more(typed));
        List<Box> drawn = boxes.of(DatedFact.ASKS);
        boolean askUs = !Deadlines.confirmed(pack) || found.filter(limits -> !limits.confirmed()).isPresent();
        return new DeadlinesPage(shell, pack.country().code(), places.offered(pack, Deadlines::knows, shell.words()), askUs,
                drawn, problems, askUs ? List.of() : lines(found, shell.words()), Boxes.fields(drawn).toList());
    }

    private static List<DeadlinesPage.Line> lines(Optional<Limits.Found> found, Words words) {
        return found.stream().flatMap(limits -> limits.deadlines().stream()).map(deadline -> line(deadline, words)).toList();
    }

    private static DeadlinesPage.Line line(Deadline deadline, Words words) {
        List<String> because = new ArrayList<>();
        if (deadline.suspended() > 0) {
            because.add(words.say("calculations.dates.suspended", deadline.suspended()));
        }
        if (deadline.moved()) {
            because.add(words.say("calculations.dates.moved"));
        }
        return new DeadlinesPage.Line(Sentence.of(words, deadline), words.say("calculations.dates.last", deadline.last()),
                words.say("calculations.dates.safe", deadline.safe()), because, Answered.law(deadline.rule(), words));
    }
}
