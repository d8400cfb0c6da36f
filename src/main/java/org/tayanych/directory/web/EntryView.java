package org.tayanych.directory.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tayanych.directory.Channel;
import org.tayanych.directory.ChannelKind;
import org.tayanych.directory.Cost;
import org.tayanych.directory.Entry;
import org.tayanych.directory.Hours;
import org.tayanych.directory.Mark;
import org.tayanych.directory.Offer;
import org.tayanych.directory.Place;
import org.tayanych.directory.Provider;
import org.tayanych.directory.PublicEntry;
import org.tayanych.directory.ServiceId;
import org.tayanych.directory.StepFree;
import org.tayanych.directory.Terms;
import org.tayanych.directory.Texts;
import org.tayanych.site.Words;
import org.tayanych.vocabulary.Region;

/**
 * An entry in the words of one reader.
 *
 * @param unchecked nobody has checked it for 90 days
 * @param someBeingChecked a channel is hidden until somebody has tried it
 */
public record EntryView(
        Words words,
        ServiceId id,
        Provider provider,
        Offer offer,
        Terms terms,
        List<Place> places,
        List<Channel> channels,
        LocalDate checkedOn,
        String checkedBy,
        boolean unchecked,
        boolean someBeingChecked) {

    static EntryView of(Words words, PublicEntry entry) {
        return new EntryView(words, entry.id(), entry.provider(), entry.offer(), entry.terms(), entry.places(), entry.channels(),
                entry.checkedOn(), entry.checkedBy(), entry.unchecked(), entry.someBeingChecked());
    }

    static EntryView of(Words words, Entry entry, LocalDate today) {
        return new EntryView(words, entry.id(), entry.provider(), entry.offer(), entry.terms(), entry.places(), entry.channels(),
                entry.checkedOn(), entry.checkedBy(), entry.uncheckedOn(today), false);
    }

    public String text(Texts texts) {
        return texts.in(words.language());
    }

    public String name() {
        return text(provider.name());
    }

    public String needs() {
        return offer.needs().stream().map(need -> words.say(need.key())).collect(Collectors.joining(", "));
    }

    /** Free, sign language, step-free, women only: what the reader may have asked for. */
    public List<String> marks() {
        return Stream.of(
                        mark(terms.cost() == Cost.FREE, "directory.wish.free"),
                        mark(terms.signLanguage(), "directory.wish.sign"),
                        mark(terms.womenOnly(), "directory.wish.women"),
                        mark(places.stream().anyMatch(place -> place.stepFree() == StepFree.YES), "directory.wish.stepFree"))
                .flatMap(List::stream).toList();
    }

    private List<String> mark(boolean has, String key) {
        return has ? List.of(words.say(key)) : List.of();
    }

    public String languages() {
        return terms.languages().stream().sorted().map(code -> Choices.language(words, code)).collect(Collectors.joining(", "));
    }

    /** Country, region, town and address, as far as they may be told. */
    public String where(Place place) {
        return Stream.of(
                        place.confidential() ? words.say("directory.place.hidden") : "",
                        text(place.address()),
                        text(place.town()),
                        place.region().flatMap(region -> Region.of(region.code())).map(region -> words.say(region.key())).orElse(""),
                        words.say(place.country().key()))
                .filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining(", "));
    }

    public String country() {
        return words.say(provider.country().key());
    }

    public String hours(Hours hours) {
        return hours.days().stream().sorted()
                .map(this::day).collect(Collectors.joining(", ")) + " " + hours.opens() + "–" + hours.closes();
    }

    private String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, words.language().locale());
    }

    /** Where the channel leads when touched. */
    public String href(Channel channel) {
        return href(channel.kind(), channel.value());
    }

    static String href(ChannelKind kind, String value) {
        return switch (kind) {
            case PHONE -> "tel:" + value.replaceAll("[^+0-9]", "");
            case MAIL -> "mailto:" + value;
            case WEBSITE, MESSENGER -> value.startsWith("https://") ? value : "";
        };
    }

    /** When and how the entry was checked, in one sentence. */
    public String checked() {
        boolean read = provider.mark() == Mark.PRESS || provider.mark() == Mark.VERIFIED;
        boolean bySource = checkedBy.equals(provider.source());
        return words.say(read && bySource ? "directory.checked.read" : "directory.checked.by", checkedOn, checkedBy);
    }

    public String checked(Channel channel) {
        String key = channel.mark() == Mark.TRIED ? "directory.checked.by" : "directory.checked.read";
        return words.say(key, channel.verifiedOn(), channel.mark() == Mark.TRIED ? channel.verifiedBy() : channel.source());
    }

    /** The icon beside a channel. */
    public String icon(Channel channel) {
        return switch (channel.kind()) {
            case PHONE -> "phone";
            case MESSENGER -> "message-circle";
            case MAIL -> "mail";
            case WEBSITE -> "globe";
        };
    }
}
