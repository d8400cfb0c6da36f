package org.tayanych.directory.api;

import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tayanych.directory.Catalogue;
import org.tayanych.directory.Channel;
import org.tayanych.directory.ChannelKind;
import org.tayanych.directory.Hours;
import org.tayanych.directory.Place;
import org.tayanych.directory.Provider;
import org.tayanych.directory.PublicEntry;
import org.tayanych.site.Words;
import org.tayanych.vocabulary.Coded;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Service;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Our entries in the shapes of HSDS 3.1, in one language. Fields that we know nothing for are left out. */
final class HsdsShapes {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Words words;

    HsdsShapes(Words words) {
        this.words = words;
    }

    /** A service with its organisation and nothing that there may be several of. */
    ObjectNode service(PublicEntry entry) {
        Language language = words.language();
        ObjectNode service = fields(entry.id().value(), "organization_id", entry.provider().id());
        service.put("name", title(entry));
        text(service, "description", sentences(entry.offer().does().in(language), entry.offer().doesNot().in(language)));
        channel(entry, ChannelKind.WEBSITE).ifPresent(page -> text(service, "url", page));
        channel(entry, ChannelKind.MAIL).ifPresent(mail -> text(service, "email", mail));
        service.put("status", "active");
        if (entry.terms().signLanguage()) {
            service.put("interpretation_services", words.say("directory.wish.sign"));
        }
        text(service, "application_process", entry.offer().sayThis().in(language));
        service.put("fees_description", words.say("directory.cost." + entry.terms().cost().name()));
        text(service, "eligibility_description", sentences(
                entry.offer().forWhom().in(language),
                entry.terms().womenOnly() ? words.say("directory.wish.women") : ""));
        service.put("assured_date", entry.checkedOn().toString());
        if (entry.unchecked()) {
            service.put("alert", words.say("directory.unchecked", entry.checkedOn()));
        }
        service.put("last_modified", entry.checkedOn() + "T00:00:00.000Z");
        service.set("organization", organisation(entry.provider()));
        return service;
    }

    ObjectNode minimal(PublicEntry entry) {
        return fields(entry.id().value()).put("last_modified", entry.checkedOn() + "T00:00:00.000Z");
    }

    /** A service with everything that belongs to it. */
    ObjectNode full(PublicEntry entry) {
        ObjectNode service = service(entry);
        ArrayNode phones = service.putArray("phones");
        entry.channels().stream().filter(HsdsShapes::spoken).forEach(channel -> phones.add(phone(entry, channel)));
        ArrayNode places = service.putArray("service_at_locations");
        ArrayNode areas = service.putArray("service_areas");
        for (Place place : entry.places()) {
            if (place.confidential()) {
                areas.add(area(entry, place));
            } else {
                places.add(spot(entry, place));
            }
        }
        ArrayNode languages = service.putArray("languages");
        entry.terms().languages().stream().sorted().forEach(code -> languages.add(
                fields(HsdsIds.of("language", entry.id(), code), "service_id", entry.id().value())
                        .put("name", Locale.of(code).getDisplayLanguage(words.language().locale()))
                        .put("code", code)));
        ArrayNode attributes = service.putArray("attributes");
        entry.offer().needs().stream().sorted().forEach(need -> attributes.add(attribute(entry, need)));
        return service;
    }

    ObjectNode organisation(Provider provider) {
        ObjectNode organisation = fields(provider.id());
        organisation.put("name", provider.name().in(words.language()));
        organisation.put("description", provider.role().in(words.language()));
        return organisation;
    }

    ObjectNode spot(Catalogue.Spot spot, boolean full) {
        return full ? spot(spot.entry(), spot.place()) : bare(spot.entry(), spot.place());
    }

    ObjectNode taxonomy() {
        return fields(HsdsIds.TAXONOMY)
                .put("name", words.say("directory.api.taxonomy"))
                .put("description", words.say("directory.api.taxonomy.description"))
                .put("version", "1");
    }

    ObjectNode term(Service need) {
        ObjectNode term = fields(HsdsIds.term(need));
        term.put("code", need.name());
        term.put("name", words.say(need.key()));
        term.put("description", words.say(need.key()));
        term.put("taxonomy", words.say("directory.api.taxonomy"));
        term.set("taxonomy_detail", taxonomy());
        term.put("language", words.language().code());
        term.put("taxonomy_id", HsdsIds.TAXONOMY);
        return term;
    }

    private String title(PublicEntry entry) {
        String name = entry.offer().name().in(words.language());
        String needs = entry.offer().needs().stream().sorted().map(Coded::key).map(words::say).collect(Collectors.joining(", "));
        return name.isEmpty() ? needs : name;
    }

    private ObjectNode phone(PublicEntry entry, Channel channel) {
        ObjectNode phone = fields(channel.id(), "service_id", entry.id().value());
        phone.put("number", channel.value());
        phone.put("type", channel.kind() == ChannelKind.PHONE ? "voice" : "text");
        text(phone, "description", channel.note().in(words.language()));
        return phone;
    }

    private ObjectNode bare(PublicEntry entry, Place place) {
        ObjectNode spot = fields(place.id(), "service_id", entry.id().value());
        spot.put("location_id", HsdsIds.of("location", place.id()));
        spot.set("location", location(entry, place));
        return spot;
    }

    private ObjectNode spot(PublicEntry entry, Place place) {
        ObjectNode spot = bare(entry, place);
        ArrayNode schedules = spot.putArray("schedules");
        for (int at = 0; at < place.hours().size(); at++) {
            schedules.add(schedule(place, at));
        }
        ObjectNode location = (ObjectNode) spot.get("location");
        String address = place.address().in(words.language());
        if (!address.isEmpty()) {
            location.putArray("addresses").add(address(place, address));
        }
        location.putArray("accessibility").add(fields(HsdsIds.of("accessibility", place.id()))
                .put("description", words.say("directory.stepFree." + place.stepFree().name())));
        return spot;
    }

    private ObjectNode location(PublicEntry entry, Place place) {
        ObjectNode location = fields(HsdsIds.of("location", place.id()));
        location.put("location_type", "physical");
        location.put("organization_id", entry.provider().id().toString());
        text(location, "name", place.town().in(words.language()));
        return location;
    }

    private ObjectNode address(Place place, String street) {
        ObjectNode address = fields(HsdsIds.of("address", place.id()));
        address.put("location_id", HsdsIds.of("location", place.id()));
        address.put("address_1", street);
        address.put("city", place.town().in(words.language()));
        address.put("state_province", place.region().map(region -> words.say(region.key())).orElse(""));
        address.put("postal_code", "");
        address.put("country", place.country().code());
        address.put("address_type", "physical");
        return address;
    }

    private ObjectNode area(PublicEntry entry, Place place) {
        return fields(HsdsIds.of("area", place.id()), "service_id", entry.id().value())
                .put("name", words.say(place.region().map(region -> region.key()).orElse(place.country().key())));
    }

    private static ObjectNode schedule(Place place, int at) {
        Hours hours = place.hours().get(at);
        return fields(HsdsIds.of("schedule", place.id(), at), "service_at_location_id", place.id())
                .put("freq", "WEEKLY")
                .put("byday", hours.days().stream().sorted().map(HsdsShapes::day).collect(Collectors.joining(",")))
                .put("opens_at", TIME.format(hours.opens()))
                .put("closes_at", TIME.format(hours.closes()));
    }

    private ObjectNode attribute(PublicEntry entry, Service need) {
        ObjectNode attribute = fields(HsdsIds.of("attribute", entry.id(), need.name()), "link_id", entry.id().value());
        attribute.put("taxonomy_term_id", HsdsIds.term(need));
        attribute.put("link_entity", "service");
        attribute.set("taxonomy_term", term(need));
        return attribute;
    }

    private static java.util.Optional<String> channel(PublicEntry entry, ChannelKind kind) {
        return entry.channels().stream().filter(channel -> channel.kind() == kind).map(Channel::value).findFirst();
    }

    private static boolean spoken(Channel channel) {
        return channel.kind() == ChannelKind.PHONE || channel.kind() == ChannelKind.MESSENGER;
    }

    private static String day(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    private static String sentences(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + "\n" + other;
    }

    private static ObjectNode fields(Object id) {
        return JsonNodeFactory.instance.objectNode().put("id", id.toString());
    }

    private static ObjectNode fields(Object id, String link, Object to) {
        return fields(id).put(link, to.toString());
    }

    private static void text(ObjectNode node, String field, String text) {
        if (!text.isEmpty()) {
            node.put(field, text);
        }
    }
}
