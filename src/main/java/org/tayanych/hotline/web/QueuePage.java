package org.tayanych.hotline.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tayanych.access.Members;
import org.tayanych.hotline.CaseFile;
import org.tayanych.hotline.Contact;
import org.tayanych.hotline.Queue;
import org.tayanych.hotline.QueueFilter;
import org.tayanych.hotline.QueueFilter.By;
import org.tayanych.hotline.QueueFilter.View;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.Channel;
import org.tayanych.vocabulary.Coded;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.Sector;
import org.tayanych.vocabulary.Topic;
import org.tayanych.vocabulary.Urgency;

/** The work list with its tabs and filters. */
public record QueuePage(
        Shell shell,
        QueueFilter filter,
        Queue.Page cases,
        Map<View, Integer> counts,
        Map<MemberId, String> names,
        MemberId me,
        List<Members.Colleague> people,
        List<Contact> callBacks,
        boolean further,
        Instant now,
        LocalDate today) implements Page {

    private static final int MONTHS = 12;
    private static final int TOPICS_SHOWN = 2;

    public boolean here(View view) {
        return filter.view() == view;
    }

    /** Empty for the closed, which are not counted. */
    public String count(View view) {
        Integer count = counts.get(view);
        if (count == null) {
            return "";
        }
        return count > Queue.COUNTS_UP_TO ? Queue.COUNTS_UP_TO + "+" : count.toString();
    }

    public String href(View view) {
        return "/desk?view=" + view + conditions();
    }

    /** Where the rows alone are, as they stand now. */
    public String refresh() {
        return "/desk/rows" + shell.path().substring(Math.min(shell.path().length(), "/desk".length()));
    }

    /** How a row is marked: the most telling state alone. */
    public String row(CaseFile file) {
        if (file.urgency() == Urgency.EMERGENCY && !file.isClosed()) {
            return "ty-row--red";
        }
        return file.overdue(now) ? "ty-row--late" : file.status() == CaseFile.Status.NEW ? "ty-row--new" : "";
    }

    public Optional<String> next() {
        return cases.next().map(place -> href(filter.view()) + "&after=" + place);
    }

    private String conditions() {
        return filter.marks().stream()
                .map(mark -> "&" + mark.by().parameter() + "=" + mark.value())
                .collect(Collectors.joining());
    }

    public String due(CaseFile file) {
        return Spans.due(this, file.clock().due(), now);
    }

    /** The last day of the first limit; nothing when none runs. */
    public String limit(CaseFile file) {
        return file.limit().map(limit -> say("hotline.queue.limit", limit.last())).orElse("");
    }

    public boolean limitNear(CaseFile file) {
        return file.limit().filter(limit -> limit.near(today)).isPresent();
    }

    public String topics(CaseFile file) {
        String first = file.topics().stream().limit(TOPICS_SHOWN).map(topic -> say(topic.key())).collect(Collectors.joining("; "));
        int more = file.topics().size() - TOPICS_SHOWN;
        return more > 0 ? say("hotline.queue.more", first, more) : first;
    }

    public String place(CaseFile file) {
        Region region = file.place().region();
        Country country = file.place().country();
        String where = region != null ? say(region.key()) : country != null ? country(country) : "";
        Sector sector = file.place().sector();
        return Stream.of(where, sector == null ? "" : say(sector.key()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    public String assigned(CaseFile file) {
        return file.assigned().map(id -> names.getOrDefault(id, "")).orElse("");
    }

    public boolean mine(CaseFile file) {
        return file.assigned().filter(me::equals).isPresent();
    }

    public long lateCallBacks() {
        return callBacks.stream().filter(contact -> late(contact)).count();
    }

    private boolean late(Contact contact) {
        Instant at = contact.callBackAt();
        return at != null && at.isBefore(now);
    }

    public boolean filtered() {
        return !filter.marks().isEmpty();
    }

    public List<Option> urgencies() {
        return options(By.URGENCY, Arrays.stream(Urgency.values())
                .map(urgency -> new String[] {Integer.toString(urgency.ordinal() + 1), say(urgency.key())}));
    }

    public List<Option> topicOptions() {
        return options(By.TOPIC, coded(Topic.values()));
    }

    public List<Option> countries() {
        return options(By.COUNTRY, Stream.of("KG", "RU", "KZ", "UZ", "TJ", "TR", "KR", "HU")
                .map(code -> new String[] {code, country(new Country(code))}));
    }

    public List<Option> regions() {
        return options(By.REGION, Region.of(Country.KG).stream().map(region -> new String[] {region.code(), say(region.key())}));
    }

    public List<Option> sectors() {
        return options(By.SECTOR, coded(Sector.values()));
    }

    public List<Option> channels() {
        return options(By.CHANNEL, coded(Channel.values()));
    }

    public List<Option> languages() {
        return options(By.LANGUAGE, Arrays.stream(Language.values())
                .map(language -> new String[] {language.code(), language.ownName()}));
    }

    public List<Option> months() {
        YearMonth first = YearMonth.from(now.atZone(ZoneId.of("Asia/Bishkek")));
        return options(By.MONTH, Stream.iterate(first, month -> month.minusMonths(1)).limit(MONTHS)
                .map(month -> new String[] {month.toString(), shell.words().month(month)}));
    }

    public List<Option> colleagues() {
        return options(By.ASSIGNED, people.stream().map(one -> new String[] {one.id().toString(), one.name()}));
    }

    private <E extends Coded> Stream<String[]> coded(E[] entries) {
        return Arrays.stream(entries).map(entry -> new String[] {entry.name(), say(entry.key())});
    }

    private List<Option> options(By by, Stream<String[]> entries) {
        String chosen = filter.value(by).orElse("");
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", say("hotline.filter.any"), chosen.isEmpty()));
        entries.forEach(entry -> options.add(Option.of(entry[0], entry[1], entry[0].equals(chosen))));
        return options;
    }

    private String country(Country country) {
        return say("vocabulary.country." + country.code());
    }
}
