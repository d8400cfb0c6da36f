package org.tayanych.hotline.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tayanych.complaints.Account;
import org.tayanych.complaints.Attachment;
import org.tayanych.complaints.UnpaidPeriod;
import org.tayanych.hotline.CaseFile;
import org.tayanych.hotline.CaseFrame;
import org.tayanych.hotline.Timeline;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;

/**
 * The first panel: the worker's words, the employer, the files, a place to note, and what has happened.
 *
 * @param files that came with the complaint or in the dialogue
 * @param note what was being typed when the page was left
 */
public record CasePage(
        Shell shell,
        CaseFrame frame,
        List<Attachment> files,
        Secret note,
        Timeline.Page timeline,
        Map<String, String> names,
        Problems problems) implements Page {

    public Account account() {
        return frame.complaint().account();
    }

    public List<Line> lines() {
        return timeline.entries().stream().map(entry -> Line.of(this, entry, names)).toList();
    }

    public Optional<String> older() {
        return timeline.older().map(place -> "/desk/cases/" + frame.file().id() + "?before=" + place + "#timeline");
    }

    public String wants() {
        return account().wants().stream().sorted().map(want -> say(want.key())).collect(Collectors.joining(", "));
    }

    public String topics() {
        return join(frame.file().topics().stream().map(topic -> topic.name() + " " + say(topic.key())));
    }

    public String reasons() {
        CaseFile file = frame.file();
        return say(file.urgency().key()) + (file.reasons().isEmpty() ? "" : ": "
                + join(file.reasons().stream().sorted().map(reason -> say("hotline.reason." + reason))));
    }

    public String place() {
        CaseFile.Place place = frame.file().place();
        return join(Stream.of(
                        place.country() == null ? "" : say("vocabulary.country." + place.country().code()),
                        place.region() == null ? "" : say(place.region().key()),
                        place.sector() == null ? "" : say(place.sector().key()))
                .filter(part -> !part.isEmpty()));
    }

    public String came() {
        return say(frame.file().channel().key()) + ", " + shell.words().moment(frame.file().receivedAt());
    }

    public String outcomes() {
        return join(frame.file().outcomes().stream().map(outcome -> say(outcome.key())));
    }

    private static String join(Stream<String> parts) {
        return parts.collect(Collectors.joining(", "));
    }

    public String unpaid(UnpaidPeriod period) {
        String owed = period.owed() == null ? say("hotline.case.owed_unknown") : shell.words().money(period.owed());
        if (period.when() == null) {
            return owed;
        }
        String from = shell.words().date(period.when().from());
        String until = period.when().until() == null ? "…" : shell.words().date(period.when().until());
        return from + " – " + until + ": " + owed;
    }

    /**
     * One happening as it is read: when, who, what, and the words that were typed.
     *
     * @param who a colleague's name; empty for the worker and the house
     */
    public record Line(Instant at, String who, String what, Secret words) {

        private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

        /** @param names what stands for {@code member:<id>} and {@code team:<id>} */
        static Line of(Page page, Timeline.Entry entry, Map<String, String> names) {
            List<String> details = Arrays.stream(entry.detail().split(" "))
                    .filter(token -> !token.isEmpty())
                    .map(token -> spoken(page, token, names))
                    .toList();
            List<Object> holes = new ArrayList<>(details);
            holes.addFirst(String.join(", ", details));
            String who = entry.by() == null ? "" : names.getOrDefault("member:" + entry.by(), "");
            return new Line(entry.at(), who, page.say(entry.what(), holes.toArray()), entry.words());
        }

        private static String spoken(Page page, String token, Map<String, String> names) {
            String name = names.get(token);
            if (name != null) {
                return name;
            }
            if (DAY.matcher(token).matches()) {
                return page.shell().words().date(LocalDate.parse(token));
            }
            return page.shell().words().has(token) ? page.say(token) : token;
        }
    }
}
