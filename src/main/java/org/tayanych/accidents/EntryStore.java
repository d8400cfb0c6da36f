package org.tayanych.accidents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.Money;

/** How the history of an accident rests, and the persons it speaks of. Lines are added, never changed. */
@Component
class EntryStore {

    private final JdbcClient db;

    EntryStore(JdbcClient db) {
        this.db = db;
    }

    void insert(AccidentId accident, Line line, MemberId by, Instant now) {
        db.sql("""
                insert into accidents.event (id, accident, person, kind, old_code, new_code, amount, currency, old_day, day,
                    words, strikes, member, at)
                values (:id, :accident, :person, :kind, :old, :new, :amount, :currency, :oldDay, :day, :words, :strikes, :by, :now)""")
                .param("id", line.id())
                .param("accident", accident.value())
                .param("person", line.person())
                .param("kind", line.kind().name())
                .param("old", line.oldCode())
                .param("new", line.newCode())
                .param("amount", line.money() == null ? null : line.money().amount())
                .param("currency", line.money() == null ? null : line.money().currency().getCurrencyCode())
                .param("oldDay", line.oldDay())
                .param("day", line.day())
                .param("words", line.words() == null ? null : line.words().atRest())
                .param("strikes", line.strikes())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void insert(AccidentId accident, UUID person, @Nullable Sealed name, Person.New who) {
        db.sql("""
                insert into accidents.person (id, accident, name, sex, age, contract)
                values (:id, :accident, :name, :sex, :age, :contract)""")
                .param("id", person)
                .param("accident", accident.value())
                .param("name", name == null ? null : name.atRest())
                .param("sex", who.sex().name())
                .param("age", who.age().name())
                .param("contract", who.contract().name())
                .update();
    }

    /** Oldest first. */
    List<Entry> of(AccidentId accident, CaseKey key) {
        return db.sql("""
                select e.*, s.id as struck_by, s.words as why
                from accidents.event e left join accidents.event s on s.strikes = e.id
                where e.accident = :accident order by e.nr""")
                .param("accident", accident.value())
                .query((row, n) -> entry(row, key))
                .list();
    }

    /** In the order they were written down. */
    List<Person> persons(AccidentId accident, CaseKey key) {
        Map<UUID, List<Compensation>> sums = compensations(accident);
        return db.sql("""
                select p.*, h.harm,
                       (select min(nr) from accidents.event e where e.accident = p.accident and e.person = p.id) as first
                from accidents.person p left join accidents.hurt h on h.accident = p.accident and h.person = p.id
                where p.accident = :accident order by first""")
                .param("accident", accident.value())
                .query((row, n) -> person(row, key, sums))
                .list();
    }

    private Map<UUID, List<Compensation>> compensations(AccidentId accident) {
        Map<UUID, List<Compensation>> sums = new HashMap<>();
        db.sql("""
                select person, currency, coalesce(sum(adds) filter (where kind <> 'PAID'), 0) as assessed,
                       coalesce(sum(adds) filter (where kind = 'PAID'), 0) as paid
                from accidents.money where accident = :accident group by person, currency order by currency""")
                .param("accident", accident.value())
                .query(row -> {
                    Currency currency = Currency.getInstance(row.getString("currency"));
                    sums.computeIfAbsent(row.getObject("person", UUID.class), each -> new ArrayList<>()).add(new Compensation(
                            new Money(row.getBigDecimal("assessed"), currency), new Money(row.getBigDecimal("paid"), currency)));
                });
        return sums;
    }

    private static Person person(ResultSet row, CaseKey key, Map<UUID, List<Compensation>> sums) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Person(
                id,
                words(key, row.getBytes("name"), AccidentField.ACCIDENT_PERSON, id),
                Person.Sex.valueOf(row.getString("sex")),
                Person.Age.valueOf(row.getString("age")),
                Person.Contract.valueOf(row.getString("contract")),
                Optional.ofNullable(row.getString("harm")).map(Harm::valueOf),
                sums.getOrDefault(id, List.of()));
    }

    private static Entry entry(ResultSet row, CaseKey key) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID struckBy = row.getObject("struck_by", UUID.class);
        String currency = row.getString("currency");
        return new Entry(
                id,
                Entry.Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("person", UUID.class)),
                Optional.ofNullable(row.getString("old_code")),
                Optional.ofNullable(row.getString("new_code")),
                currency == null
                        ? Optional.empty()
                        : Optional.of(new Money(row.getBigDecimal("amount"), Currency.getInstance(currency))),
                Optional.ofNullable(row.getObject("old_day", LocalDate.class)),
                row.getObject("day", LocalDate.class),
                words(key, row.getBytes("words"), AccidentField.ACCIDENT_WORDS, id),
                new MemberId(row.getObject("member", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                struckBy == null
                        ? Optional.empty()
                        : Optional.of(words(key, row.getBytes("why"), AccidentField.ACCIDENT_WORDS, struckBy)));
    }

    private static Secret words(CaseKey key, byte @Nullable [] sealed, AccidentField field, UUID row) {
        return sealed == null ? Secret.NOTHING : key.open(Sealed.fromRest(sealed), field, row);
    }
}
