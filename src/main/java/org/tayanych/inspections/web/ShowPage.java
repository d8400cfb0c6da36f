package org.tayanych.inspections.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tayanych.access.Inspector;
import org.tayanych.access.Right;
import org.tayanych.checklists.Checklist;
import org.tayanych.employers.Workplace;
import org.tayanych.inspections.Act;
import org.tayanych.inspections.Finding;
import org.tayanych.inspections.Ground;
import org.tayanych.inspections.Happening;
import org.tayanych.inspections.Inspection;
import org.tayanych.inspections.Inspections;
import org.tayanych.inspections.Photo;
import org.tayanych.inspections.State;
import org.tayanych.inspections.Steps;
import org.tayanych.inspections.Trail;
import org.tayanych.inspections.Trails;
import org.tayanych.inspections.Visits;
import org.tayanych.inspections.WhyNoVisit;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.TypedDay;
import org.tayanych.vocabulary.MemberId;

/** One inspection: where it stands, what may be done, what was found, what came of it and what happened. */
public record ShowPage(
        Shell shell, Inspection here, Workplace workplace, Inspections.Words words, Seen seen, List<Happening> happened,
        List<Trail> trails, List<Trails.Onward> onward, Names names, Inspector me, Problems problems) implements Page {

    /** What was seen at the workplace. */
    public record Seen(
            List<Finding> findings, List<Photo> photos, List<Act> acts, List<Visits.Proposal> proposals,
            List<Checklist> chosen, List<Checklist> offered) {}

    /** Who and what things are called, in the reader's language. */
    public record Names(String inspector, Map<MemberId, String> members, UnaryOperator<String> rule, UnaryOperator<String> provision) {}

    /** A line of the summary. */
    public record Line(String key, String value) {}

    public String path(String rest) {
        return "/desk/inspections/" + here.id() + rest;
    }

    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("inspections.row.ground", say(here.ground().key())));
        lines.add(new Line("inspections.row.told", say(here.unannounced() ? "inspections.told.no" : "inspections.told.yes")));
        lines.add(new Line("inspections.row.inspector", names.inspector()));
        lines.add(new Line("inspections.row.region", here.place().region().map(each -> say(each.key())).orElse("–")));
        lines.add(new Line("inspections.row.sector", say(here.place().sector().key())));
        lines.add(new Line("inspections.row.size", say(here.place().size().key())));
        Inspection.Days days = here.days();
        day(lines, "inspections.row.planned", days.planned());
        day(lines, "inspections.row.consent_asked", days.consentAsked());
        day(lines, "inspections.row.consent_given", days.consentGiven());
        day(lines, "inspections.row.notice", days.noticeSent());
        day(lines, "inspections.row.visited", days.visited());
        days.visited().ifPresent(day -> lines.add(new Line("inspections.row.workers", Integer.toString(here.workersCovered()))));
        here.whyNoVisit().ifPresent(why -> lines.add(new Line("inspections.row.why", say(why.key()))));
        day(lines, "inspections.row.act", days.act());
        day(lines, "inspections.row.delivered", days.delivered());
        day(lines, "inspections.row.closed", days.closed());
        return lines;
    }

    private void day(List<Line> lines, String key, Optional<LocalDate> day) {
        day.ifPresent(found -> lines.add(new Line(key, shell.words().date(found))));
    }

    public boolean at(State... states) {
        return Stream.of(states).anyMatch(here.state()::equals);
    }

    public boolean beforeVisit() {
        return Steps.beforeVisit().contains(here.state()) && here.days().started().isEmpty();
    }

    public boolean mayApprove() {
        return at(State.APPROVAL_ASKED) && me.may(Right.APPROVE_VISITS);
    }

    public boolean setOut() {
        return at(State.APPROVED, State.NOTIFIED) && here.days().started().isPresent();
    }

    /** Whether something was changed after the last version of the act was drawn. */
    public boolean mayDraw() {
        return here.state().visited();
    }

    public Optional<Act> act() {
        return seen.acts().stream().findFirst();
    }

    public String rule() {
        return here.rule().map(names.rule()).orElse("–");
    }

    public String who(MemberId member) {
        return names.members().getOrDefault(member, "–");
    }

    /** What changed, in words, where it says anything. */
    public String change(Happening line) {
        return switch (line.kind()) {
            case BEGUN -> line.to().map(code -> say("inspections.ground." + code)).orElse("");
            case GROUND_CHANGED -> say("inspections.from_to", say("inspections.ground." + line.from().orElse("PLAN")),
                    say("inspections.ground." + line.to().orElse("PLAN")));
            case BLOCKED -> line.to().map(names.rule()).orElse("");
            case LIFTED -> line.from().map(names.rule()).orElse("");
            case NOT_VISITED -> line.to().map(code -> say("inspections.why_no_visit." + code)).orElse("");
            case VISITED -> line.to().map(count -> say("inspections.workers_were", Integer.valueOf(count))).orElse("");
            case ACT_DELIVERED -> line.to().map(code -> say("inspections.how." + code)).orElse("");
            case ACT_DRAWN, FINDING_CHANGED -> line.to().map(count -> say("inspections.version", Integer.valueOf(count))).orElse("");
            default -> line.day().map(shell.words()::date).orElse("");
        };
    }

    public String trail(Trail trail) {
        return say(trail.words(), trail.args().toArray());
    }

    public List<Option> lists() {
        return seen.offered().stream()
                .map(list -> Option.of(list.code(), list.name().in(shell.language()), chosen(list) || list.code().equals(Visits.GENERAL))
                        .hinted(say("inspections.list_hint", list.version(), list.questions().size())))
                .toList();
    }

    private boolean chosen(Checklist list) {
        return seen.chosen().stream().anyMatch(each -> each.code().equals(list.code()));
    }

    public List<Option> grounds() {
        return Stream.of(Ground.values()).map(each -> Option.of(each.name(), say(each.key()), each == here.ground())).toList();
    }

    public List<Option> whys() {
        return Stream.of(WhyNoVisit.values())
                .filter(each -> each != WhyNoVisit.ENTRY_REFUSED || at(State.APPROVED, State.NOTIFIED))
                .map(each -> Option.of(each.name(), say(each.key()), false)).toList();
    }

    public List<Option> hows() {
        return Stream.of(Act.How.values()).map(each -> Option.of(each.name(), say(each.key()), each == Act.How.HANDED_OVER)).toList();
    }

    public List<Option> told() {
        return List.of(Option.of("yes", say("inspections.told.yes"), !here.unannounced()),
                Option.of("no", say("inspections.told.no"), here.unannounced()));
    }

    public TypedDay planned() {
        return here.days().planned().map(TypedDay::of).orElse(TypedDay.BLANK);
    }

    public long photosOf(Finding finding) {
        return seen.photos().stream().filter(photo -> photo.finding().filter(finding.id()::equals).isPresent()).count();
    }
}
