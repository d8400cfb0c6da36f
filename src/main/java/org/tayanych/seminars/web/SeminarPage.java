package org.tayanych.seminars.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.seminars.Entry;
import org.tayanych.seminars.OpenSeminar;
import org.tayanych.seminars.Seminar;
import org.tayanych.site.Happening;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.Coded;
import org.tayanych.vocabulary.MemberId;

/** One seminar: who was there, how many, and everything that was ever said about it. */
public record SeminarPage(
        Shell shell, OpenSeminar opened, Map<WorkplaceId, Workplace> workplaces, Map<MemberId, String> names, Problems problems)
        implements Page {

    public Seminar seminar() {
        return opened.seminar();
    }

    public String title() {
        return say("seminars.title", seminar().held());
    }

    public String where() {
        return seminar().region().map(region -> say(region.key())).orElse(say("seminars.region.none"));
    }

    /** The words of codes, one after the other; a dash for none. */
    public String list(Collection<? extends Coded> codes) {
        return codes.isEmpty() ? "–" : codes.stream().map(code -> say(code.key())).collect(Collectors.joining(", "));
    }

    public String name(Optional<WorkplaceId> workplace) {
        return workplace.map(workplaces::get).map(Workplace::name).orElse("–");
    }

    public List<Step> steps() {
        return Stream.of(Step.values())
                .filter(step -> !seminar().struck() && (step != Step.EMPLOYER || seminar().audience().employers())).toList();
    }

    public List<Happening> history() {
        return opened.entries().stream().map(entry -> new Happening(
                entry.id().toString(), entry.day(), sentence(entry), entry.words(), names.getOrDefault(entry.by(), "–"),
                entry.at(), entry.struck(), entry.strikable() && !seminar().struck())).toList();
    }

    private String sentence(Entry entry) {
        String key = "seminars.entry." + entry.kind();
        return switch (entry.kind()) {
            case PRESENT -> say(key, name(entry.workplace()));
            case COUNTED -> say(key, say("seminars.heads." + entry.heads().orElseThrow()), entry.before(), entry.number());
            case HELD, STRUCK, TAKEN_OUT -> say(key);
        };
    }
}
