package org.tayanych.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.Service;

/**
 * The directory as other programs read it, page by page, in an order that stays. Confidential places are not among the
 * places at all, stale and doubted channels are left out, capacity is not told.
 */
@Component
public class Catalogue {

    /**
     * Which services; null means any.
     *
     * @param checkedSince only those that were checked on this day or later
     */
    public record Wanted(@Nullable Service need, @Nullable UUID provider, @Nullable LocalDate checkedSince) {

        public static final Wanted ANYTHING = new Wanted(null, null, null);
    }

    /** One service at one place that everybody may know. */
    public record Spot(PublicEntry entry, Place place) {}

    /** What a query counted in all, and one page of it. */
    public record Part<T>(int total, List<T> items) {}

    private static final String SERVICES = """
            from directory.service s
            where (:need::text is null or :need = any(s.needs)) and (:provider::uuid is null or s.provider = :provider)
                and (:since::date is null or s.checked_on >= :since)
            """;
    private static final String SPOTS = """
            from directory.place p join directory.service s on s.id = p.service
            where not p.confidential and (:need::text is null or :need = any(s.needs))
                and (:provider::uuid is null or s.provider = :provider) and (:since::date is null or s.checked_on >= :since)
            """;

    private final JdbcClient db;
    private final Shelf shelf;
    private final ProviderStore providers;
    private final Clock clock;

    Catalogue(JdbcClient db, Shelf shelf, ProviderStore providers, Clock clock) {
        this.db = db;
        this.shelf = shelf;
        this.providers = providers;
        this.clock = clock;
    }

    /** @param from how many to leave out */
    public Part<PublicEntry> services(Wanted wanted, int from, int most) {
        List<EntryStore.Row> rows = wanted("select s.*, 2 as nearness " + SERVICES + "order by s.id offset :from limit :most", wanted)
                .param("from", from)
                .param("most", most)
                .query(EntryStore::row)
                .list();
        int total = wanted("select count(*) " + SERVICES, wanted).query((row, number) -> row.getInt(1)).single();
        return new Part<>(total, inPublic(rows));
    }

    public Optional<PublicEntry> service(ServiceId id) {
        return shelf.entry(id, nobody -> false).map(entry -> entry.inPublic(today()));
    }

    /** @param from how many to leave out */
    public Part<Spot> spots(Wanted wanted, int from, int most) {
        List<UUID> places = wanted("select p.id " + SPOTS + "order by p.id offset :from limit :most", wanted)
                .param("from", from)
                .param("most", most)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        int total = wanted("select count(*) " + SPOTS, wanted).query((row, number) -> row.getInt(1)).single();
        return new Part<>(total, places.stream().flatMap(place -> spot(place).stream()).toList());
    }

    /** Empty for a confidential place, as for one that is not there. */
    public Optional<Spot> spot(UUID place) {
        return db.sql("select s.*, 2 as nearness from directory.service s join directory.place p on p.service = s.id where p.id = :place")
                .param("place", place)
                .query(EntryStore::row)
                .optional()
                .map(row -> inPublic(List.of(row)).getFirst())
                .flatMap(entry -> entry.places().stream()
                        .filter(found -> found.id().equals(place) && !found.confidential())
                        .findFirst()
                        .map(found -> new Spot(entry, found)));
    }

    /** @param from how many to leave out */
    public Part<Provider> providers(int from, int most) {
        List<Provider> page = db.sql("select * from directory.provider order by id offset :from limit :most")
                .param("from", from)
                .param("most", most)
                .query(ProviderStore::provider)
                .list();
        int total = db.sql("select count(*) from directory.provider").query((row, number) -> row.getInt(1)).single();
        return new Part<>(total, page);
    }

    public Optional<Provider> provider(UUID id) {
        return providers.find(id);
    }

    private JdbcClient.StatementSpec wanted(String sql, Wanted wanted) {
        return db.sql(sql)
                .param("need", wanted.need() == null ? null : wanted.need().name(), java.sql.Types.VARCHAR)
                .param("provider", wanted.provider(), java.sql.Types.OTHER)
                .param("since", wanted.checkedSince(), java.sql.Types.DATE);
    }

    private List<PublicEntry> inPublic(List<EntryStore.Row> rows) {
        return shelf.entries(rows, nobody -> false).stream().map(entry -> entry.inPublic(today())).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
