package org.tayanych.orders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.access.Inspector;
import org.tayanych.inspections.InspectionId;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.Money;
import org.tayanych.vocabulary.OrganisationId;

/** How histories rest: lines are added, nothing else. */
@Component
class EntryStore {

    /** A line that counts. */
    record Line(UUID id, UUID subject, Step step, Optional<UUID> cause) {}

    private final JdbcClient db;

    EntryStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID id, UUID subject, OpenFile file, Step step, @Nullable Sealed words, @Nullable UUID cause, Instant now) {
        insert(id, subject, file, step, words, now)
                .param("cause", cause)
                .param("strikes", null)
                .update();
    }

    /** @return false when the line was struck out before */
    boolean strike(UUID id, Line wrong, OpenFile file, LocalDate today, Sealed why, Instant now) {
        return insert(id, wrong.subject(), file, Step.of(EntryKind.STRUCK, today), why, now)
                .param("cause", null)
                .param("strikes", wrong.id())
                .update() == 1;
    }

    private JdbcClient.StatementSpec insert(
            UUID id, UUID subject, OpenFile file, Step step, @Nullable Sealed words, Instant now) {
        return db.sql("""
                insert into orders.event (id, subject, inspection, kind, amount, currency, day, until, code, seen, cause, strikes,
                    words, member, at)
                values (:id, :subject, :inspection, :kind, :amount, :currency, :day, :until, :code, :seen, :cause, :strikes,
                    :words, :by, :now)
                on conflict (strikes) do nothing""")
                .param("id", id)
                .param("subject", subject)
                .param("inspection", file.id().value())
                .param("kind", step.kind().name())
                .param("amount", step.money().map(Money::amount).orElse(null))
                .param("currency", step.money().map(money -> money.currency().getCurrencyCode()).orElse(null))
                .param("day", step.day())
                .param("until", step.until().orElse(null))
                .param("code", step.code().orElse(null))
                .param("seen", step.seen().map(InspectionId::value).orElse(null))
                .param("words", words == null ? null : words.atRest())
                .param("by", file.reader().id().value())
                .param("now", at(now));
    }

    /** Those that count, in the order in which they were written. */
    List<Line> counting(UUID subject) {
        return db.sql("select * from orders.counts_event where subject = :subject order by seq")
                .param("subject", subject)
                .query((row, n) -> line(row))
                .list();
    }

    /** Lines of other histories that this one brought. */
    List<Line> causedBy(UUID entry) {
        return db.sql("select * from orders.counts_event where cause = :entry order by seq")
                .param("entry", entry)
                .query((row, n) -> line(row))
                .list();
    }

    /** Whole histories by what they are about, lines that were struck out included. */
    Map<UUID, List<Entry>> of(Collection<UUID> subjects, CaseKey key) {
        record Told(UUID subject, Entry entry) {}
        return db.sql("""
                select e.*, s.id as struck_id, s.words as struck_words
                from orders.event e left join orders.event s on s.strikes = e.id
                where e.subject = any(cast(:subjects as uuid[])) and e.kind <> 'STRUCK' order by e.seq""")
                .param("subjects", subjects.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, n) -> new Told(row.getObject("subject", UUID.class), entry(row, key)))
                .list().stream()
                .collect(Collectors.groupingBy(Told::subject, Collectors.mapping(Told::entry, Collectors.toList())));
    }

    private static Entry entry(ResultSet row, CaseKey key) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID struck = row.getObject("struck_id", UUID.class);
        return new Entry(
                id,
                step(row),
                words(row.getBytes("words"), id, key),
                new MemberId(row.getObject("member", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("cause", UUID.class)),
                struck == null ? Optional.empty() : Optional.of(words(row.getBytes("struck_words"), struck, key)));
    }

    private static Secret words(byte @Nullable [] sealed, UUID row, CaseKey key) {
        return sealed == null ? Secret.NOTHING : key.open(Sealed.fromRest(sealed), OrderField.ORDER_LINE, row);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(row.getObject("id", UUID.class), row.getObject("subject", UUID.class), step(row),
                Optional.ofNullable(row.getObject("cause", UUID.class)));
    }

    private static Step step(ResultSet row) throws SQLException {
        String currency = row.getString("currency");
        return new Step(
                EntryKind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                currency == null
                        ? Optional.empty()
                        : Optional.of(new Money(row.getBigDecimal("amount"), Currency.getInstance(currency))),
                day(row, "until"),
                Optional.ofNullable(row.getString("code")),
                Optional.ofNullable(row.getObject("seen", UUID.class)).map(InspectionId::new));
    }

    static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    static OffsetDateTime at(Instant when) {
        return when.atOffset(ZoneOffset.UTC);
    }

    /** For {@code any(cast(:teams as uuid[]))}. */
    static String[] teams(Inspector reader) {
        return reader.teams().stream().map(Object::toString).toArray(String[]::new);
    }

    /**
     * The next number of a kind of paper: {@code 2026-1}, {@code 2026-2} …, each organisation for itself. Whoever else asks waits
     * for the end of the transaction, so that there are no gaps.
     */
    String number(OrganisationId organisation, String kind, LocalDate day) {
        int number = db.sql("""
                insert into orders.number (organisation, kind, year, last) values (:organisation, :kind, :year, 1)
                on conflict (organisation, kind, year) do update set last = number.last + 1 returning last""")
                .param("organisation", organisation.value())
                .param("kind", kind)
                .param("year", day.getYear())
                .query(Integer.class)
                .single();
        return day.getYear() + "-" + number;
    }
}
