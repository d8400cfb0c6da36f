package org.tayanych.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vault.HouseSeal;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Folded;
import org.tayanych.vocabulary.Region;

/** How places rest: a confidential one with town and address sealed. */
@Component
class PlaceStore {

    private final JdbcClient db;
    private final HouseSeal seal;

    PlaceStore(JdbcClient db, HouseSeal seal) {
        this.db = db;
        this.seal = seal;
    }

    void add(ServiceId service, Place place) {
        boolean hidden = place.confidential();
        String town = Wording.toRest(place.town());
        String address = Wording.toRest(place.address());
        db.sql("""
                insert into directory.place (id, service, country, region, confidential, town, address,
                    sealed_town, sealed_address, folded, step_free)
                values (:id, :service, :country, :region, :confidential, :town::jsonb, :address::jsonb,
                    :sealedTown::bytea, :sealedAddress::bytea, :folded, :stepFree)
                """)
                .param("id", place.id())
                .param("service", service.value())
                .param("country", place.country().code())
                .param("region", place.region().map(Region::code).orElse(null))
                .param("confidential", hidden)
                .param("town", hidden ? null : town)
                .param("address", hidden ? null : address)
                .param("sealedTown", hidden ? sealed(town, DirectoryField.DIRECTORY_TOWN, place.id()) : null)
                .param("sealedAddress", hidden ? sealed(address, DirectoryField.DIRECTORY_ADDRESS, place.id()) : null)
                .param("folded", hidden ? "" : folded(place))
                .param("stepFree", place.stepFree().name())
                .update();
        place.hours().forEach(hours -> addHours(place.id(), hours));
    }

    private void addHours(UUID place, Hours hours) {
        db.sql("insert into directory.hours values (:place, string_to_array(:days, ','), :opens, :closes)")
                .param("place", place)
                .param("days", hours.days().stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(",")))
                .param("opens", hours.opens())
                .param("closes", hours.closes())
                .update();
    }

    boolean remove(ServiceId service, UUID place) {
        return db.sql("delete from directory.place where id = :id and service = :service")
                .param("id", place).param("service", service.value()).update() == 1;
    }

    /** By service. @param open whether confidential towns and addresses may be opened for these services */
    Map<UUID, List<Place>> of(Collection<UUID> services, Collection<UUID> open) {
        if (services.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Hours>> hours = hoursOf(services);
        Map<UUID, List<Place>> places = new HashMap<>();
        db.sql("select * from directory.place where service in (:services) order by confidential, id")
                .param("services", services)
                .query(row -> {
                    UUID service = row.getObject("service", UUID.class);
                    places.computeIfAbsent(service, any -> new ArrayList<>()).add(place(row, hours, open.contains(service)));
                });
        return places;
    }

    private Map<UUID, List<Hours>> hoursOf(Collection<UUID> services) {
        Map<UUID, List<Hours>> hours = new HashMap<>();
        db.sql("""
                select h.place, array_to_string(h.days, ',') as days, h.opens, h.closes
                from directory.hours h join directory.place p on p.id = h.place
                where p.service in (:services) order by h.opens
                """)
                .param("services", services)
                .query(row -> {
                    hours.computeIfAbsent(row.getObject("place", UUID.class), any -> new ArrayList<>()).add(hours(row));
                });
        return hours;
    }

    private static Hours hours(ResultSet row) throws SQLException {
        return new Hours(
                Arrays.stream(row.getString("days").split(",")).map(DayOfWeek::valueOf).collect(Collectors.toSet()),
                row.getObject("opens", LocalTime.class),
                row.getObject("closes", LocalTime.class));
    }

    private Place place(ResultSet row, Map<UUID, List<Hours>> hours, boolean open) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        boolean hidden = row.getBoolean("confidential");
        return new Place(
                id,
                new Country(row.getString("country")),
                Optional.ofNullable(row.getString("region")).map(Region::new),
                hidden,
                words(row, hidden, open, "town", DirectoryField.DIRECTORY_TOWN),
                words(row, hidden, open, "address", DirectoryField.DIRECTORY_ADDRESS),
                StepFree.valueOf(row.getString("step_free")),
                hours.getOrDefault(id, List.of()));
    }

    private Texts words(ResultSet row, boolean hidden, boolean open, String column, DirectoryField field) throws SQLException {
        if (!hidden) {
            return Wording.fromRest(row.getString(column));
        }
        if (!open) {
            return Texts.NONE;
        }
        Sealed rest = Sealed.fromRest(row.getBytes("sealed_" + column));
        return Wording.fromRest(seal.open(rest, field, row.getObject("id", UUID.class)).reveal());
    }

    private byte[] sealed(String json, DirectoryField field, UUID place) {
        return seal.seal(Secret.of(json), field, place).atRest();
    }

    private static String folded(Place place) {
        return place.town().words().values().stream().map(Folded::of).distinct().collect(Collectors.joining("|"));
    }
}
