package org.tayanych.employers;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.Region;

/**
 * Finds workplaces that may be written down twice. Candidates share the region and either the consonants of their names, the
 * beginning of their names, or the legal entity; then the names are compared letter by letter. Two that have different tax
 * numbers, or different addresses, are never suspected; nor is a chain of shops, where dozens are alike.
 */
@Component
public class Doubles {

    /** More alike than this in one region are a chain, not doubles. */
    private static final int CHAIN = 30;

    private final JdbcClient db;
    private final WorkplaceStore store;
    private final Clock clock;

    Doubles(DataSource database, WorkplaceStore store, Clock clock) {
        this.db = JdbcClient.create(database);
        this.store = store;
        this.clock = clock;
    }

    /** Compares what was added or changed since the last look with everything in its register. */
    @Transactional
    public void look() {
        for (String what : List.of("skeleton", "left(alike, 6)", "employer::text")) {
            compare(what);
        }
        db.sql("update employers.workplace set checked_at = :now where checked_at is null and merged_into is null")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void compare(String block) {
        db.sql("""
                with every as (
                    select w.id, w.organisation, w.region, w.alike, w.employer, w.checked_at, e.tax_number,
                        regexp_replace(lower(w.address), '[^[:alnum:]]', '', 'g') as place, %1$s as block
                    from employers.workplace w join employers.employer e on e.id = w.employer
                    where w.merged_into is null and length(w.alike) >= 4
                      and w.organisation in (select organisation from employers.workplace
                                             where checked_at is null and merged_into is null)),
                small as (
                    select organisation, region, block from every where length(block) >= 3
                    group by 1, 2, 3 having count(*) between 2 and :chain and bool_or(checked_at is null)),
                pairs as (
                    select a.organisation, a.id as one, b.id as other, a.employer = b.employer as same_entity,
                        a.alike = b.alike as same_name, similarity(a.alike, b.alike) as near
                    from small s
                    join every a on a.organisation = s.organisation and a.region is not distinct from s.region and a.block = s.block
                    join every b on b.organisation = s.organisation and b.region is not distinct from s.region and b.block = s.block
                    where a.id < b.id and (a.checked_at is null or b.checked_at is null)
                      and (a.tax_number is null or b.tax_number is null or a.tax_number = b.tax_number)
                      and (a.place = '' or b.place = '' or a.place = b.place))
                insert into employers.suspect (organisation, one, other, why, score, at)
                select organisation, one, other,
                    case when same_entity then 'SAME_NUMBER' when same_name then 'SAME_NAME' else 'NEAR_NAME' end,
                    case when same_entity then 70 + (near * 29)::int when same_name then 95 else (near * 100)::int end, :now
                from pairs where same_entity or same_name or near >= :least
                on conflict (one, other) do nothing""".formatted(block))
                .param("chain", CHAIN)
                .param("least", block.equals("skeleton") ? 0.35 : 0.6)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those in the register that this new one may be: the same tax number, or a near name in the same region. At most five. */
    @Transactional(readOnly = true)
    public List<Workplace> like(OrganisationId organisation, NewWorkplace written) {
        String alike = Spelling.key(written.name());
        return db.sql("select " + WorkplaceStore.COLUMNS + " from employers.workplace w join employers.employer e on e.id = w.employer"
                        + " where w.organisation = :organisation and w.merged_into is null and w.country = :country"
                        + " and (e.tax_number = :number or :alike <% w.folded and w.region is not distinct from :region"
                        + " and similarity(w.alike, :alike) >= 0.5) order by similarity(w.alike, :alike) desc, w.id limit 5")
                .param("organisation", organisation.value())
                .param("country", written.country().code())
                .param("number", written.taxNumber().map(TaxNumber::digits).orElse(""))
                .param("alike", alike)
                .param("region", written.region().map(Region::code).orElse(null), java.sql.Types.VARCHAR)
                .query((row, n) -> WorkplaceStore.workplace(row))
                .list();
    }

    /** Pairs that nobody has decided about, the nearest first. */
    @Transactional(readOnly = true)
    public List<Suspicion> open(OrganisationId organisation, int from, int most) {
        return db.sql("""
                select s.one, s.other, s.why, s.score from employers.suspect s
                join employers.workplace a on a.id = s.one and a.merged_into is null
                join employers.workplace b on b.id = s.other and b.merged_into is null
                where s.organisation = :organisation and s.verdict is null
                order by s.score desc, s.one, s.other limit :most offset :from""")
                .param("organisation", organisation.value())
                .param("most", most)
                .param("from", from)
                .query((row, n) -> new Suspicion(
                        entry(row.getObject("one", UUID.class), organisation), entry(row.getObject("other", UUID.class), organisation),
                        Suspicion.Why.valueOf(row.getString("why")), row.getInt("score")))
                .list();
    }

    /** Counted up to {@link Workplaces#COUNTED}. */
    public int count(OrganisationId organisation) {
        return db.sql("""
                select count(*) from (select 1 from employers.suspect s
                join employers.workplace a on a.id = s.one and a.merged_into is null
                join employers.workplace b on b.id = s.other and b.merged_into is null
                where s.organisation = :organisation and s.verdict is null limit :most) open""")
                .param("organisation", organisation.value())
                .param("most", Workplaces.COUNTED)
                .query((row, n) -> row.getInt(1))
                .single();
    }

    /** They are two: remembered, the pair is not shown again. False when there is no such open pair. */
    @Transactional
    public boolean different(OrganisationId organisation, WorkplaceId one, WorkplaceId other, MemberId by) {
        return decide(organisation, one, other, "DIFFERENT", by);
    }

    boolean decide(OrganisationId organisation, WorkplaceId one, WorkplaceId other, String verdict, MemberId by) {
        return db.sql("""
                update employers.suspect set verdict = :verdict, member = :by, at = :now
                where organisation = :organisation and one = least(:one, :other) and other = greatest(:one, :other)
                  and verdict is distinct from :verdict""")
                .param("organisation", organisation.value())
                .param("one", one.value())
                .param("other", other.value())
                .param("verdict", verdict)
                .param("by", by.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update() == 1;
    }

    private Entry entry(UUID id, OrganisationId organisation) {
        return store.entry(new WorkplaceId(id), organisation).orElseThrow();
    }
}
