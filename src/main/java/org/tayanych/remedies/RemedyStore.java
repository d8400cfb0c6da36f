package org.tayanych.remedies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.hotline.OpenCase;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.HelpChannel;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.Money;
import org.tayanych.vocabulary.RemedyKind;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.TeamId;

/** How remedies rest. */
@Component
class RemedyStore {

    private final JdbcClient db;

    RemedyStore(JdbcClient db) {
        this.db = db;
    }

    void insert(UUID remedy, SubjectId subject, RemedyKind kind, HelpChannel channel, MemberId by, Instant now) {
        db.sql("""
                insert into remedies.remedy (id, case_id, kind, channel, member, at)
                values (:id, :case, :kind, :channel, :by, :now)""")
                .param("id", remedy)
                .param("case", subject.value())
                .param("kind", kind.name())
                .param("channel", channel.name())
                .param("by", by.value())
                .param("now", at(now))
                .update();
    }

    void insert(Sum sum, UUID remedy, OpenCase opened, Instant now) {
        db.sql("""
                insert into remedies.sum (id, remedy, case_id, step, amount, currency, month, day, member, at)
                values (:id, :remedy, :case, :step, :amount, :currency, :month, :day, :by, :now)""")
                .param("id", sum.id())
                .param("remedy", remedy)
                .param("case", opened.id().value())
                .param("step", sum.step().name())
                .param("amount", sum.money().amount())
                .param("currency", sum.money().currency().getCurrencyCode())
                .param("month", YearMonth.from(sum.on()).toString())
                .param("day", sealed(opened.key(), sum.on(), RemedyField.REMEDY_SUM_DAY, sum.id()))
                .param("by", sum.by().value())
                .param("now", at(now))
                .update();
    }

    boolean strike(UUID sum, OpenCase opened, Sealed why, Instant now) {
        return db.sql("""
                update remedies.sum set struck_at = :now, struck_by = :by, struck = :why
                where id = :id and case_id = :case and struck_at is null""")
                .param("id", sum)
                .param("case", opened.id().value())
                .param("by", opened.reader().id().value())
                .param("why", why.atRest())
                .param("now", at(now))
                .update() == 1;
    }

    boolean obtain(UUID remedy, OpenCase opened, LocalDate on) {
        return db.sql("""
                update remedies.remedy set obtained = :day, obtained_month = :month
                where id = :id and case_id = :case and obtained is null""")
                .param("id", remedy)
                .param("case", opened.id().value())
                .param("day", sealed(opened.key(), on, RemedyField.REMEDY_OBTAINED, remedy))
                .param("month", YearMonth.from(on).toString())
                .update() == 1;
    }

    List<Remedy> of(OpenCase opened) {
        Map<UUID, List<Sum>> sums = sums(opened);
        return db.sql("select * from remedies.remedy where case_id = :case order by at, id")
                .param("case", opened.id().value())
                .query((row, n) -> remedy(row, opened.key(), sums))
                .list();
    }

    /** Struck lines do not count; restricted to cases whose team the reader is in. */
    List<Balance> together(Collection<SubjectId> cases, Set<TeamId> teams) {
        Map<Currency, Map<Step, Money>> totals = new LinkedHashMap<>();
        db.sql("""
                select s.currency, s.step, sum(s.amount) as total
                from remedies.sum s join hotline.case_file f on f.id = s.case_id
                where s.case_id = any(:cases) and f.team = any(:teams) and s.struck_at is null
                group by s.currency, s.step order by s.currency""")
                .param("cases", cases.stream().map(SubjectId::value).toArray(UUID[]::new))
                .param("teams", teams.stream().map(TeamId::value).toArray(UUID[]::new))
                .query(row -> {
                    Currency currency = Currency.getInstance(row.getString("currency"));
                    totals.computeIfAbsent(currency, each -> new EnumMap<>(Step.class))
                            .put(Step.valueOf(row.getString("step")), new Money(row.getBigDecimal("total"), currency));
                });
        return totals.entrySet().stream().map(entry -> new Balance(entry.getKey(), entry.getValue())).toList();
    }

    private Map<UUID, List<Sum>> sums(OpenCase opened) {
        Map<UUID, List<Sum>> sums = new LinkedHashMap<>();
        db.sql("select * from remedies.sum where case_id = :case order by at, id")
                .param("case", opened.id().value())
                .query(row -> {
                    sums.computeIfAbsent(row.getObject("remedy", UUID.class), each -> new ArrayList<>())
                            .add(sum(row, opened.key()));
                });
        return sums;
    }

    private static Remedy remedy(ResultSet row, CaseKey key, Map<UUID, List<Sum>> sums) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        byte[] obtained = row.getBytes("obtained");
        return new Remedy(
                id,
                RemedyKind.valueOf(row.getString("kind")),
                HelpChannel.valueOf(row.getString("channel")),
                obtained == null ? Optional.empty() : Optional.of(day(key, obtained, RemedyField.REMEDY_OBTAINED, id)),
                sums.getOrDefault(id, List.of()));
    }

    private static Sum sum(ResultSet row, CaseKey key) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        byte[] struck = row.getBytes("struck");
        return new Sum(
                id,
                Step.valueOf(row.getString("step")),
                new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                day(key, row.getBytes("day"), RemedyField.REMEDY_SUM_DAY, id),
                new MemberId(row.getObject("member", UUID.class)),
                struck == null
                        ? Optional.empty()
                        : Optional.of(key.open(Sealed.fromRest(struck), RemedyField.REMEDY_STRUCK, id)));
    }

    private static byte[] sealed(CaseKey key, LocalDate day, RemedyField field, UUID row) {
        return key.seal(Secret.of(day.toString()), field, row).atRest();
    }

    private static LocalDate day(CaseKey key, byte[] sealed, RemedyField field, UUID row) {
        return LocalDate.parse(key.open(Sealed.fromRest(sealed), field, row).reveal());
    }

    private static OffsetDateTime at(Instant when) {
        return when.atOffset(ZoneOffset.UTC);
    }
}
