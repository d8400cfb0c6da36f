package org.tayanych.claims;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
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

/** How the history of a claim rests. Lines are added, never changed. */
@Component
class EntryStore {

    private final JdbcClient db;

    EntryStore(JdbcClient db) {
        this.db = db;
    }

    void insert(ClaimId claim, Line line, MemberId by, Instant now) {
        db.sql("""
                insert into claims.event (id, claim, kind, old_code, new_code, amount, currency, workers, new_ones, day,
                    words, strikes, member, at)
                values (:id, :claim, :kind, :old, :new, :amount, :currency, :workers, :first, :day, :words, :strikes, :by, :now)""")
                .param("id", line.id())
                .param("claim", claim.value())
                .param("kind", line.kind().name())
                .param("old", line.oldCode())
                .param("new", line.newCode())
                .param("amount", line.money() == null ? null : line.money().amount())
                .param("currency", line.money() == null ? null : line.money().currency().getCurrencyCode())
                .param("workers", line.workers())
                .param("first", line.first())
                .param("day", line.day())
                .param("words", line.words() == null ? null : line.words().atRest())
                .param("strikes", line.strikes())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Oldest first. */
    List<Entry> of(ClaimId claim, CaseKey key) {
        return db.sql("""
                select e.*, s.id as struck_by, s.words as why
                from claims.event e left join claims.event s on s.strikes = e.id
                where e.claim = :claim order by e.nr""")
                .param("claim", claim.value())
                .query((row, n) -> entry(row, key))
                .list();
    }

    private static Entry entry(ResultSet row, CaseKey key) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID struckBy = row.getObject("struck_by", UUID.class);
        String currency = row.getString("currency");
        return new Entry(
                id,
                Entry.Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("new_code")),
                currency == null
                        ? Optional.empty()
                        : Optional.of(new Money(row.getBigDecimal("amount"), Currency.getInstance(currency))),
                row.getInt("workers"),
                row.getInt("new_ones"),
                row.getObject("day", LocalDate.class),
                words(key, row.getBytes("words"), id),
                new MemberId(row.getObject("member", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                struckBy == null ? Optional.empty() : Optional.of(words(key, row.getBytes("why"), struckBy)));
    }

    private static Secret words(CaseKey key, byte @Nullable [] sealed, UUID row) {
        return sealed == null ? Secret.NOTHING : key.open(Sealed.fromRest(sealed), ClaimField.CLAIM_WORDS, row);
    }
}
