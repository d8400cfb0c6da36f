package org.tayanych.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Folded;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.Service;

/** How services rest, without their places and channels. */
@Component
class EntryStore {

    /** A service and how near it is: 0 in the place asked for, 1 in its region, 2 elsewhere. */
    record Row(ServiceId id, UUID provider, Offer offer, Terms terms, Optional<Capacity> capacity,
            LocalDate checkedOn, String checkedBy, int nearness) {}

    private static final String FOUND = """
            from directory.service s join directory.provider p on p.id = s.provider
            where (:need = '' or :need = any(s.needs))
              and (:country = '' or p.country = :country
                   or exists (select 1 from directory.place x where x.service = s.id and x.country = :country))
              and (:region = '' or not exists (select 1 from directory.place x where x.service = s.id)
                   or exists (select 1 from directory.place x where x.service = s.id and x.region = :region))
              and (:language = '' or :language = any(s.languages) or s.languages = '{}')
              and (not :free or s.cost = 'FREE')
              and (not :sign or s.sign_language)
              and (not :women or s.women_only)
              and (not :open or exists (select 1 from directory.place x
                   join directory.hours h on h.place = x.id
                   left join unnest(cast(:countries as text[]), cast(:zones as text[])) z (country, zone)
                       on z.country = coalesce(x.country, p.country),
                   lateral (select cast(:now as timestamptz) at time zone coalesce(z.zone, 'Asia/Bishkek') as there) clock
                   where x.service = s.id and trim(to_char(clock.there, 'DAY')) = any(h.days)
                     and clock.there::time >= h.opens and (clock.there::time < h.closes or h.closes = time '00:00')))
              and (not :stepFree or exists (select 1 from directory.place x where x.service = s.id and x.step_free = 'YES'))
            """;

    private static final String NEARNESS = """
            case when :place <> '' and exists (select 1 from directory.place x
                      where x.service = s.id and position(:place in x.folded) > 0) then 0
                 when exists (select 1 from directory.place x
                      where x.service = s.id and x.region = any(string_to_array(:regions, ','))) then 1
                 else 2 end as nearness
            """;

    private final JdbcClient db;
    private final Clock clock;

    EntryStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(ServiceId id, UUID provider, NewEntry entry) {
        bound("""
                insert into directory.service (id, provider, needs, name, does, does_not, for_whom, say_this,
                    languages, sign_language, women_only, cost, checked_on, checked_by)
                values (:id, :provider, string_to_array(:needs, ','), :name::jsonb, :does::jsonb, :doesNot::jsonb,
                    :forWhom::jsonb, :sayThis::jsonb, string_to_array(:languages, ','), :sign, :women, :cost, :on, :by)
                """, id, entry.offer(), entry.terms())
                .param("provider", provider)
                .param("on", entry.checkedOn())
                .param("by", entry.checkedBy())
                .update();
        entry.capacity().ifPresent(capacity -> capacity(id, capacity));
    }

    boolean change(ServiceId id, Offer offer, Terms terms) {
        return bound("""
                update directory.service set needs = string_to_array(:needs, ','), name = :name::jsonb, does = :does::jsonb,
                    does_not = :doesNot::jsonb, for_whom = :forWhom::jsonb, say_this = :sayThis::jsonb,
                    languages = string_to_array(:languages, ','), sign_language = :sign, women_only = :women, cost = :cost
                where id = :id
                """, id, offer, terms).update() == 1;
    }

    private JdbcClient.StatementSpec bound(String sql, ServiceId id, Offer offer, Terms terms) {
        return db.sql(sql)
                .param("id", id.value())
                .param("needs", offer.needs().stream().map(Service::name).sorted().collect(Collectors.joining(",")))
                .param("name", Wording.toRest(offer.name()))
                .param("does", Wording.toRest(offer.does()))
                .param("doesNot", Wording.toRest(offer.doesNot()))
                .param("forWhom", Wording.toRest(offer.forWhom()))
                .param("sayThis", Wording.toRest(offer.sayThis()))
                .param("languages", terms.languages().stream().sorted().collect(Collectors.joining(",")))
                .param("sign", terms.signLanguage())
                .param("women", terms.womenOnly())
                .param("cost", terms.cost().name());
    }

    boolean capacity(ServiceId id, Capacity capacity) {
        return db.sql("update directory.service set beds = :beds, beds_free = :free, beds_as_of = :asOf where id = :id")
                .param("beds", capacity.beds()).param("free", capacity.free())
                .param("asOf", OffsetDateTime.ofInstant(capacity.asOf(), ZoneOffset.UTC))
                .param("id", id.value()).update() == 1;
    }

    boolean check(ServiceId id, LocalDate on, String by) {
        return db.sql("update directory.service set checked_on = :on, checked_by = :by where id = :id")
                .param("on", on).param("by", by).param("id", id.value()).update() == 1;
    }

    boolean remove(ServiceId id) {
        return db.sql("delete from directory.service where id = :id").param("id", id.value()).update() == 1;
    }

    Optional<Row> find(ServiceId id) {
        return db.sql("select s.*, 2 as nearness from directory.service s where id = :id")
                .param("id", id.value()).query(EntryStore::row).optional();
    }

    int count(Search search) {
        return search("select count(*) " + FOUND, search).query((row, number) -> row.getInt(1)).single();
    }

    /** Nearest first. @param regions of the place asked for */
    List<Row> find(Search search, Collection<String> regions, int from, int most) {
        return search("select s.*, " + NEARNESS + FOUND + """
                order by nearness, p.country <> 'KG', coalesce(p.name ->> 'ru', p.name ->> 'ky') collate "und-x-icu", s.id
                offset :from limit :most
                """, search)
                .param("place", Folded.of(search.place()))
                .param("regions", String.join(",", regions))
                .param("from", from).param("most", most)
                .query(EntryStore::row).list();
    }

    private JdbcClient.StatementSpec search(String sql, Search search) {
        return db.sql(sql)
                .param("need", search.need().map(Service::name).orElse(""))
                .param("country", search.country().map(Country::code).orElse(""))
                .param("region", search.region().map(Region::code).orElse(""))
                .param("language", search.language().orElse(""))
                .param("free", search.free())
                .param("sign", search.signLanguage())
                .param("women", search.womenOnly())
                .param("stepFree", search.stepFree())
                .param("open", search.openNow())
                .param("countries", Country.clocks().keySet().stream().sorted().toArray(String[]::new))
                .param("zones", Country.clocks().entrySet().stream().sorted(Map.Entry.comparingByKey())
                        .map(known -> known.getValue().getId()).toArray(String[]::new))
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    static Row row(ResultSet row, int number) throws SQLException {
        Offer offer = new Offer(
                Arrays.stream(strings(row, "needs")).map(Service::valueOf).collect(Collectors.toCollection(TreeSet::new)),
                Wording.fromRest(row.getString("name")),
                Wording.fromRest(row.getString("does")),
                Wording.fromRest(row.getString("does_not")),
                Wording.fromRest(row.getString("for_whom")),
                Wording.fromRest(row.getString("say_this")));
        Terms terms = new Terms(Set.of(strings(row, "languages")), row.getBoolean("sign_language"),
                row.getBoolean("women_only"), Cost.valueOf(row.getString("cost")));
        return new Row(new ServiceId(row.getObject("id", UUID.class)), row.getObject("provider", UUID.class), offer, terms,
                capacity(row), row.getObject("checked_on", LocalDate.class), row.getString("checked_by"), row.getInt("nearness"));
    }

    private static Optional<Capacity> capacity(ResultSet row) throws SQLException {
        Timestamp asOf = row.getTimestamp("beds_as_of");
        return asOf == null
                ? Optional.empty()
                : Optional.of(new Capacity(row.getInt("beds"), row.getInt("beds_free"), asOf.toInstant()));
    }

    private static String[] strings(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }
}
