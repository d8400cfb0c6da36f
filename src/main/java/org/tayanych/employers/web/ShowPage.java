package org.tayanych.employers.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tayanych.employers.Entry;
import org.tayanych.employers.Happened;
import org.tayanych.employers.Link;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.WorkplaceLine;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Words;
import org.tayanych.vocabulary.MemberId;

/**
 * One workplace: its facts, its ties, what rooms above know about it, its history.
 *
 * @param merged those that were merged into it
 * @param members names of who made the changes
 */
public record ShowPage(
        Shell shell,
        Entry entry,
        List<Link> links,
        List<WorkplaceLine> lines,
        List<Entry> merged,
        List<Happened> history,
        Map<MemberId, String> members,
        LocalDate today,
        Problems problems) implements Page {

    public Workplace workplace() {
        return entry.workplace();
    }

    public String path() {
        return "/desk/workplaces/" + workplace().id();
    }

    public String where() {
        return Said.where(shell.words(), workplace());
    }

    public String isic() {
        return Said.isic(shell.words(), workplace().isic());
    }

    public String size() {
        return Said.size(shell.words(), workplace());
    }

    public String line(WorkplaceLine line) {
        return say(line.words(), line.args().toArray());
    }

    /** "Contractor of …", "Its contractor: …" */
    public String link(Link link) {
        return say("employers.link." + link.kind().name() + (link.forward() ? ".of" : ".its"), link.other());
    }

    public String days(Link link) {
        return link.until().map(until -> say("employers.link.from_until", link.since(), until))
                .orElseGet(() -> say("employers.link.since", link.since()));
    }

    /** What happened, in one sentence. */
    public String said(Happened happened) {
        Words words = shell.words();
        return switch (happened.kind()) {
            case CHANGED -> changed(words, happened);
            case LINKED -> say("employers.happened.LINKED",
                    say("employers.link." + happened.field().orElse("")), happened.after());
            case UNLINKED -> say("employers.happened.UNLINKED",
                    say("employers.link." + happened.field().orElse("")), happened.before());
            default -> say("employers.happened." + happened.kind().name());
        };
    }

    private String changed(Words words, Happened happened) {
        String field = happened.field().orElse("");
        String before = Said.value(words, field, happened.before());
        String after = Said.value(words, field, happened.after());
        return say("employers.happened.CHANGED", say("employers.import.column." + field),
                before.isEmpty() ? say("employers.unknown") : before, after.isEmpty() ? say("employers.unknown") : after);
    }

    public String by(Happened happened) {
        return happened.by().map(id -> members.getOrDefault(id, "")).orElse("");
    }
}
