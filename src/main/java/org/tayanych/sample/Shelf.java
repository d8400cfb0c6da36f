package org.tayanych.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tayanych.directory.Capacity;
import org.tayanych.directory.Channel;
import org.tayanych.directory.Directory;
import org.tayanych.directory.Editor;
import org.tayanych.directory.Hours;
import org.tayanych.directory.Mark;
import org.tayanych.directory.NewEntry;
import org.tayanych.directory.Offer;
import org.tayanych.directory.Place;
import org.tayanych.directory.Provider;
import org.tayanych.directory.ServiceId;
import org.tayanych.directory.Terms;
import org.tayanych.directory.Texts;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Region;
import tools.jackson.core.type.TypeReference;

/** The invented entries of the directory; the confirmed ones ship with the room directory itself. */
@Component
@OnlyInTheSampleWorld
class Shelf {

    private static final String SOURCE = "үлгү / пример / sample";

    private final Directory directory;
    private final Clock clock;

    Shelf(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** Fills it. The answer leads from an entry's key to its service. */
    Map<String, ServiceId> fill(Cast.Ready cast) {
        Map<String, ServiceId> filled = new HashMap<>();
        List<Told.Helper> helpers = Data.read("directory.json", new TypeReference<>() {});
        Editor editor = new Editor(cast.organisation("hotline"), Optional.empty(), cast.name("hotline"));
        helpers.forEach(helper -> filled.put(helper.key(), add(helper, editor, cast)));
        return filled;
    }

    private ServiceId add(Told.Helper helper, Editor editor, Cast.Ready cast) {
        LocalDate checked = LocalDate.now(clock).minusDays(helper.checkedDaysAgo());
        Provider provider = new Provider(
                UUID.randomUUID(), Optional.of(editor.organisation()), helper.kind(), new Country(helper.country()),
                texts(helper.name()), texts(helper.role()), SOURCE, Mark.TOLD, receiver(helper, cast));
        UUID id = directory.save(provider, editor).orElseThrow();
        Offer offer = new Offer(helper.needs(), Texts.NONE, texts(helper.offers()), texts(helper.doesNot()),
                texts(helper.forWhom()), texts(helper.say()));
        Terms terms = new Terms(helper.languages(), helper.sign(), Boolean.TRUE.equals(helper.women()), helper.cost());
        return directory.add(id, new NewEntry(offer, terms, helper.places().stream().map(Shelf::place).toList(),
                helper.channels().stream().map(line -> channel(line, checked, editor)).toList(), capacity(helper), checked,
                editor.signsAs()), editor).orElseThrow();
    }

    private static Optional<Provider.Receiver> receiver(Told.Helper helper, Cast.Ready cast) {
        String receiver = helper.receiver();
        return receiver == null
                ? Optional.empty()
                : Optional.of(new Provider.Receiver(cast.organisation(receiver.split("/")[0]), cast.team(receiver)));
    }

    private Optional<Capacity> capacity(Told.Helper helper) {
        return helper.beds() == null || helper.free() == null
                ? Optional.empty()
                : Optional.of(new Capacity(helper.beds(), helper.free(), clock.instant()));
    }

    private static Channel channel(Told.Line line, LocalDate checked, Editor editor) {
        return Channel.of(line.kind(), line.value(), Texts.NONE, SOURCE, Mark.TOLD, checked, editor.signsAs());
    }

    private static Place place(Told.Spot spot) {
        Optional<Region> region = Optional.ofNullable(spot.region()).map(Region::new);
        List<Hours> hours = spot.hours() == null
                ? List.of()
                : spot.hours().stream()
                        .map(open -> new Hours(open.days(), LocalTime.parse(open.opens()), LocalTime.parse(open.closes())))
                        .toList();
        Country country = new Country(spot.country());
        return Boolean.TRUE.equals(spot.hidden())
                ? Place.hidden(country, region, Texts.same(spot.town()), Texts.same(spot.address()), spot.stepFree(), hours)
                : Place.open(country, region, Texts.same(spot.town()), Texts.same(spot.address()), spot.stepFree(), hours);
    }

    private static Texts texts(Map<String, String> byCode) {
        Map<Language, String> words = new EnumMap<>(Language.class);
        byCode.forEach((code, text) -> words.put(Language.of(code).orElseThrow(), text));
        return new Texts(words);
    }
}
