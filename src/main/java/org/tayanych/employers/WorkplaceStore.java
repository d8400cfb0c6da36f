package org.tayanych.employers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.SizeBand;

/** How workplaces rest. */
@Component
class WorkplaceStore {

    static final String COLUMNS = """
            w.id, w.employer, w.organisation, w.name, e.tax_number, w.isic, w.size, w.country, w.region, w.workers""";

    private final JdbcClient db;

    WorkplaceStore(JdbcClient db) {
        this.db = db;
    }

    void insert(WorkplaceId id, EmployerId employer, OrganisationId organisation, NewWorkplace written, Instant now) {
        db.sql("""
                insert into employers.workplace (id, organisation, employer, own_code, country, region, isic, sector, size,
                    workers, name, name_ky, name_ru, name_latin, address, folded, alike, skeleton, added_at)
                values (:id, :organisation, :employer, :own_code, :country, :region, :isic, :sector, :size, :workers, :name,
                    :ky, :ru, :latin, :address, :folded, :alike, :skeleton, :now)""")
                .params(facts(written))
                .param("id", id.value())
                .param("organisation", organisation.value())
                .param("employer", employer.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Names that it went by stay among those it is found by. */
    boolean update(WorkplaceId id, EmployerId employer, OrganisationId organisation, NewWorkplace written) {
        return db.sql("""
                update employers.workplace set employer = :employer, own_code = :own_code, country = :country, region = :region,
                    isic = :isic, sector = :sector, size = :size, workers = :workers, name = :name, name_ky = :ky, name_ru = :ru,
                    name_latin = :latin, address = :address, alike = :alike, skeleton = :skeleton, checked_at = null,
                    folded = case when position(:folded in folded) > 0 then folded else :folded || substr(folded, 2) end
                where id = :id and organisation = :organisation and merged_into is null""")
                .params(facts(written))
                .param("id", id.value())
                .param("organisation", organisation.value())
                .param("employer", employer.value())
                .update() == 1;
    }

    /** The workplace this id leads to: itself, or what it was merged into. */
    Optional<Workplace> find(WorkplaceId id, OrganisationId organisation) {
        return Optional.ofNullable(find(List.of(id), organisation).get(id));
    }

    Map<WorkplaceId, Workplace> find(Collection<WorkplaceId> ids, OrganisationId organisation) {
        Map<WorkplaceId, Workplace> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            db.sql("""
                    with recursive way(asked, id, on_to) as (
                        select id, id, merged_into from employers.workplace
                        where id = any(:ids) and organisation = :organisation
                        union all
                        select way.asked, w.id, w.merged_into from way join employers.workplace w on w.id = way.on_to)
                    select way.asked, %s from way join employers.workplace w on w.id = way.id
                    join employers.employer e on e.id = w.employer where way.on_to is null""".formatted(COLUMNS))
                    .param("ids", ids.stream().map(WorkplaceId::value).toArray(UUID[]::new))
                    .param("organisation", organisation.value())
                    .query((row, n) -> found.put(new WorkplaceId(row.getObject("asked", UUID.class)), workplace(row)))
                    .list();
        }
        return found;
    }

    /** All ids that lead to this workplace, its own first. */
    List<WorkplaceId> leadingTo(WorkplaceId id) {
        return db.sql("""
                with recursive from_where(id, far) as (
                    select id, 0 from employers.workplace where id = :id
                    union all
                    select w.id, far + 1 from from_where f join employers.workplace w on w.merged_into = f.id)
                select id from from_where order by far, id""")
                .param("id", id.value())
                .query((row, n) -> new WorkplaceId(row.getObject("id", UUID.class)))
                .list();
    }

    /** The row of this very id, merged or not. */
    Optional<Entry> entry(WorkplaceId id, OrganisationId organisation) {
        return db.sql("select " + COLUMNS + """
                , w.name_ky, w.name_ru, w.name_latin, w.address, w.own_code, w.merged_into, w.added_at
                from employers.workplace w join employers.employer e on e.id = w.employer
                where w.id = :id and w.organisation = :organisation""")
                .param("id", id.value())
                .param("organisation", organisation.value())
                .query((row, n) -> entry(row))
                .optional();
    }

    /** The workplace that has this own code; also a merged one. */
    Optional<WorkplaceId> byOwnCode(OrganisationId organisation, String code) {
        return db.sql("select id from employers.workplace where organisation = :organisation and own_code = :code")
                .param("organisation", organisation.value())
                .param("code", code)
                .query((row, n) -> new WorkplaceId(row.getObject("id", UUID.class)))
                .optional();
    }

    static Workplace workplace(ResultSet row) throws SQLException {
        return new Workplace(
                new WorkplaceId(row.getObject("id", UUID.class)),
                new EmployerId(row.getObject("employer", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("name"),
                Optional.ofNullable(row.getString("tax_number")),
                new Isic(row.getString("isic")),
                SizeBand.valueOf(row.getString("size")),
                new Country(row.getString("country")),
                Optional.ofNullable(row.getString("region")).flatMap(Region::of),
                row.getInt("workers"));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        Workplace workplace = workplace(row);
        NewWorkplace written = new NewWorkplace(
                new FirmName(row.getString("name_ky"), row.getString("name_ru"), row.getString("name_latin")),
                workplace.taxNumber().map(TaxNumber::new), workplace.isic(), workplace.workers(), workplace.size(),
                workplace.country(), workplace.region(), row.getString("address"),
                Optional.ofNullable(row.getString("own_code")).orElse(""));
        return new Entry(workplace, written,
                Optional.ofNullable(row.getObject("merged_into", UUID.class)).map(WorkplaceId::new),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }

    static Map<String, Object> facts(NewWorkplace written) {
        Map<String, Object> facts = new LinkedHashMap<>();
        String alike = Spelling.key(written.name());
        facts.put("own_code", written.ownCode().isEmpty() ? null : written.ownCode());
        facts.put("country", written.country().code());
        facts.put("region", written.region().map(Region::code).orElse(null));
        facts.put("isic", written.isic().code());
        facts.put("sector", written.isic().sector().name());
        facts.put("size", written.size().name());
        facts.put("workers", written.workers());
        facts.put("name", written.name().first());
        facts.put("ky", written.name().kyrgyz());
        facts.put("ru", written.name().russian());
        facts.put("latin", written.name().latin());
        facts.put("address", written.address());
        facts.put("folded", Spelling.index(written));
        facts.put("alike", alike);
        facts.put("skeleton", Spelling.skeleton(alike));
        return facts;
    }
}
