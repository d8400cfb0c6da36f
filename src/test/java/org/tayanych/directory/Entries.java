package org.tayanych.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tayanych.house.House;
import org.tayanych.house.World;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.Service;
import org.tayanych.vocabulary.TeamId;

/** Makes directory entries for tests, each with a name of its own. */
public final class Entries {

    public static final String HIDDEN_TOWN = "Жашыркыштак";
    public static final String HIDDEN_ADDRESS = "ул. Незримая, 77";

    private final House house;

    public Entries(House house) {
        this.house = house;
    }

    public Editor editor(World.Place place) {
        return new Editor(place.organisation(), Optional.empty(), place.name());
    }

    public Channel phone(String number) {
        return Channel.of(ChannelKind.PHONE, number, Texts.NONE, "a leaflet", Mark.TRIED, today(), "somebody");
    }

    public Channel mail(String address) {
        return Channel.of(ChannelKind.MAIL, address, Texts.NONE, "a leaflet", Mark.TRIED, today(), "somebody");
    }

    /** A shelter that must not be found. */
    public ServiceId shelter(World.Place keeper, String name) {
        Place hidden = Place.hidden(Country.KG, Optional.of(new Region("KG-O")), Texts.of(HIDDEN_TOWN, HIDDEN_TOWN, HIDDEN_TOWN),
                Texts.of(HIDDEN_ADDRESS, HIDDEN_ADDRESS, HIDDEN_ADDRESS), StepFree.YES, List.of());
        return add(keeper, name, Optional.empty(), Set.of(Service.S06), List.of(hidden), List.of(phone("0312 000 001")));
    }

    public ServiceId lawyer(World.Place keeper, String name, String town, String region) {
        Place open = Place.open(Country.KG, Optional.of(new Region(region)), Texts.same(town), Texts.same("ул. Открытая, 1"),
                StepFree.NO, List.of());
        return add(keeper, name, Optional.empty(), Set.of(Service.S01), List.of(open), List.of(phone("0312 000 002")));
    }

    /** A lawyer who is there on these days, from one hour to another. */
    public ServiceId lawyer(World.Place keeper, String name, Country country, Hours hours) {
        Place there = Place.open(country, Optional.empty(), Texts.same("Тест"), Texts.same("ул. Открытая, 2"), StepFree.NO,
                List.of(hours));
        return add(keeper, name, Optional.empty(), Set.of(Service.S01), List.of(there), List.of(phone("0312 000 003")));
    }

    /** Takes referrals in this installation. */
    public ServiceId inHouse(World.Place keeper, String name, TeamId team, Service... needs) {
        return add(keeper, name, Optional.of(new Provider.Receiver(keeper.organisation(), team)), Set.of(needs), List.of(), List.of());
    }

    public ServiceId outside(World.Place keeper, String name, String mail, Service... needs) {
        return add(keeper, name, Optional.empty(), Set.of(needs), List.of(), List.of(mail(mail)));
    }

    private ServiceId add(World.Place keeper, String name, Optional<Provider.Receiver> receiver, Set<Service> needs,
            List<Place> places, List<Channel> channels) {
        Directory directory = house.bean(Directory.class);
        OrganisationId organisation = keeper.organisation();
        Provider provider = new Provider(UUID.randomUUID(), Optional.of(organisation), Provider.Kind.NGO, Country.KG,
                Texts.same(name), Texts.same("помогает"), "a leaflet", Mark.TRIED, receiver);
        UUID id = directory.save(provider, editor(keeper)).orElseThrow();
        Offer offer = new Offer(needs, Texts.NONE, Texts.of("Кеңеш берет", "Консультирует", "Advises"), Texts.same("Не даёт денег"),
                Texts.NONE, Texts.same("«Мне нужна помощь»"));
        return directory.add(id, new NewEntry(offer, new Terms(Set.of("ky", "ru"), true, false, Cost.FREE), places, channels,
                Optional.empty(), today(), keeper.name()), editor(keeper)).orElseThrow();
    }

    public LocalDate today() {
        return LocalDate.now(house.bean(Clock.class));
    }
}
