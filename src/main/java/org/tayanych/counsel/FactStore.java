package org.tayanych.counsel;

import static org.tayanych.counsel.ClockStore.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.hotline.OpenCase;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Sealed;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.Period;
import org.tayanych.vocabulary.SubjectId;

/** Dated facts at rest. */
@Component
class FactStore {

    private final JdbcClient db;

    FactStore(JdbcClient db) {
        this.db = db;
    }

    Dated insert(OpenCase opened, SealedFact fact, Instant now) {
        db.sql("""
                insert into counsel.fact (id, case_id, kind, country, happened_on, wages_of, mediation_from, mediation_to,
                    note, amount, added_at, added_by)
                values (:id, :case, :kind, :country, :on, :wagesOf, :from, :to, :note, :amount, :now, :by)""")
                .param("id", fact.id())
                .param("case", opened.id().value())
                .param("kind", fact.kind().name())
                .param("country", fact.country().code())
                .param("on", fact.on())
                .param("wagesOf", fact.wagesOf().map(YearMonth::toString).orElse(null))
                .param("from", fact.mediation().map(Period::from).orElse(null))
                .param("to", fact.mediation().map(Period::until).orElse(null))
                .param("note", atRest(fact.note()))
                .param("amount", atRest(fact.amount()))
                .param("now", at(now))
                .param("by", opened.reader().id().value())
                .update();
        return new Dated(fact.id(), opened.id(), fact.kind(), fact.country(), fact.on(), fact.mediation(), "");
    }

    private static byte @Nullable [] atRest(@Nullable Sealed sealed) {
        return sealed == null ? null : sealed.atRest();
    }

    /** False when it is no standing fact of this case. */
    boolean drop(UUID id, OpenCase opened, Instant now) {
        return db.sql("""
                update counsel.fact set dropped_at = :now, dropped_by = :by
                where id = :id and case_id = :case and dropped_at is null""")
                .param("id", id)
                .param("case", opened.id().value())
                .param("by", opened.reader().id().value())
                .param("now", at(now))
                .update() == 1;
    }

    boolean mediate(UUID id, SubjectId of, Optional<Period> mediation) {
        return db.sql("""
                update counsel.fact set mediation_from = :from, mediation_to = :to
                where id = :id and case_id = :case and dropped_at is null""")
                .param("id", id)
                .param("case", of.value())
                .param("from", mediation.map(Period::from).orElse(null))
                .param("to", mediation.map(Period::until).orElse(null))
                .update() == 1;
    }

    void countedBy(UUID id, String pack) {
        db.sql("update counsel.fact set pack = :pack where id = :id").param("pack", pack).param("id", id).update();
    }

    /** Takes a fact that is counted by an old pack. False when somebody else has taken it meanwhile. */
    boolean claim(Dated fact, String pack) {
        return db.sql("update counsel.fact set pack = :pack where id = :id and pack = :before and dropped_at is null")
                .param("pack", pack).param("id", fact.id()).param("before", fact.pack()).update() == 1;
    }

    Optional<Dated> find(UUID id, SubjectId of) {
        return db.sql("select * from counsel.fact where id = :id and case_id = :case and dropped_at is null")
                .param("id", id).param("case", of.value()).query((row, n) -> dated(row)).optional();
    }

    boolean isThere(SubjectId of, Fact.Kind kind, LocalDate on) {
        return db.sql("""
                select exists (select 1 from counsel.fact
                where case_id = :case and kind = :kind and happened_on = :on and dropped_at is null)""")
                .param("case", of.value()).param("kind", kind.name()).param("on", on).query(Boolean.class).single();
    }

    int count(SubjectId of) {
        return db.sql("select count(*) from counsel.fact where case_id = :case")
                .param("case", of.value()).query(Integer.class).single();
    }

    /** Standing facts of open cases that were counted by another pack than this one. */
    List<Dated> countedOtherwise(Country country, String pack) {
        return standing(country, " and f.pack <> :pack", pack);
    }

    /** Standing facts of open cases that are held against this country's law. */
    List<Dated> standing(Country country) {
        return standing(country, "", "");
    }

    private List<Dated> standing(Country country, String further, String pack) {
        return db.sql("""
                select f.* from counsel.fact f join hotline.case_file c on c.id = f.case_id
                where f.country = :country and f.dropped_at is null and c.status <> 'CLOSED'""" + further
                + " order by f.case_id, f.happened_on")
                .param("country", country.code()).param("pack", pack).query((row, n) -> dated(row)).list();
    }

    /** All of a case, by day; the dropped ones too. */
    List<Fact> of(OpenCase opened, Map<UUID, List<TimeLimit>> limits) {
        return db.sql("select * from counsel.fact where case_id = :case order by dropped_at is not null, happened_on, added_at")
                .param("case", opened.id().value())
                .query((row, n) -> fact(row, opened.key(), limits))
                .list();
    }

    private static Dated dated(ResultSet row) throws SQLException {
        return new Dated(
                row.getObject("id", UUID.class),
                new SubjectId(row.getObject("case_id", UUID.class)),
                Fact.Kind.valueOf(row.getString("kind")),
                new Country(row.getString("country")),
                row.getObject("happened_on", LocalDate.class),
                mediation(row),
                row.getString("pack"));
    }

    private static Fact fact(ResultSet row, CaseKey key, Map<UUID, List<TimeLimit>> limits) throws SQLException {
        Dated dated = dated(row);
        return new Fact(
                dated.id(),
                dated.kind(),
                dated.country(),
                dated.on(),
                dated.mediation(),
                Optional.ofNullable(row.getString("wages_of")).map(YearMonth::parse),
                SealedFact.money(row.getBytes("amount"), key, dated.id()),
                SealedFact.open(row.getBytes("note"), key, CounselField.FACT_NOTE, dated.id()),
                new MemberId(row.getObject("added_by", UUID.class)),
                dated.pack(),
                limits.getOrDefault(dated.id(), List.of()),
                row.getObject("dropped_at") != null);
    }

    static Optional<Period> mediation(ResultSet row) throws SQLException {
        LocalDate from = row.getObject("mediation_from", LocalDate.class);
        return from == null
                ? Optional.empty()
                : Optional.of(new Period(from, row.getObject("mediation_to", LocalDate.class)));
    }
}
