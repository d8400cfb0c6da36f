package org.tayanych.inspections;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.SizeBand;
import org.tayanych.vocabulary.SubjectId;

/** How what was said of rules rests. */
@Component
class RuleStore {

    /** @param reason and source, sealed for the row of this id under the subject's key */
    record Row(
            UUID id, OrganisationId organisation, String rule, boolean applies, Rules.Terms terms, SubjectId subject,
            Sealed reason, Sealed source, MemberId by, Instant at) {

        Rules.Said said(Optional<CaseKey> key) {
            return new Rules.Said(applies,
                    key.map(opens -> opens.open(reason, InspectionField.INSPECTION_RULE_REASON, id)).orElse(Secret.NOTHING),
                    key.map(opens -> opens.open(source, InspectionField.INSPECTION_RULE_SOURCE, id)).orElse(Secret.NOTHING),
                    by, at);
        }
    }

    private final JdbcClient db;

    RuleStore(JdbcClient db) {
        this.db = db;
    }

    void insert(Row row) {
        db.sql("""
                insert into inspections.switch
                    (id, organisation, rule, applies, valid_from, valid_until, sizes, spared, number, subject, reason, source,
                     by, at)
                values (:id, :organisation, :rule, :applies, :from, :until, :sizes, :spared, :number, :subject, :reason,
                        :source, :by, :at)""")
                .param("id", row.id())
                .param("organisation", row.organisation().value())
                .param("rule", row.rule())
                .param("applies", row.applies())
                .param("from", row.terms().from().orElse(null), Types.DATE)
                .param("until", row.terms().until().orElse(null), Types.DATE)
                .param("sizes", names(row.terms().sizes()))
                .param("spared", names(row.terms().spared()))
                .param("number", row.terms().number().orElse(null), Types.INTEGER)
                .param("subject", row.subject().value())
                .param("reason", row.reason().atRest())
                .param("source", row.source().atRest())
                .param("by", row.by().value())
                .param("at", Book.at(row.at()))
                .update();
    }

    /** The last word about each rule. */
    Map<String, Row> last(OrganisationId organisation) {
        Map<String, Row> last = new LinkedHashMap<>();
        db.sql("""
                select distinct on (rule) * from inspections.switch where organisation = :organisation
                order by rule, place desc""")
                .param("organisation", organisation.value())
                .query((row, number) -> read(row))
                .list()
                .forEach(row -> last.put(row.rule(), row));
        return last;
    }

    /** Whether anybody of the organisation visited the same workplace after this day, in another inspection. */
    boolean visitedSince(Inspection inspection, LocalDate day) {
        return db.sql("""
                select exists (select from inspections.inspection
                where workplace = :workplace and organisation = :organisation and id <> :id and visited_on > :day)""")
                .param("workplace", inspection.workplace().value())
                .param("organisation", inspection.organisation().value())
                .param("id", inspection.id().value())
                .param("day", day)
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    private static Row read(ResultSet row) throws SQLException {
        Rules.Terms terms = new Rules.Terms(
                Optional.ofNullable(row.getObject("valid_from", LocalDate.class)),
                Optional.ofNullable(row.getObject("valid_until", LocalDate.class)),
                codes(row.getArray("spared"), Ground::valueOf),
                codes(row.getArray("sizes"), SizeBand::valueOf),
                Optional.ofNullable(row.getObject("number", Integer.class)));
        return new Row(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("rule"),
                row.getBoolean("applies"),
                terms,
                new SubjectId(row.getObject("subject", UUID.class)),
                Sealed.fromRest(row.getBytes("reason")),
                Sealed.fromRest(row.getBytes("source")),
                new MemberId(row.getObject("by", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static String[] names(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static <T> Set<T> codes(Array array, Function<String, T> named) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).map(named).collect(Collectors.toSet());
    }
}
