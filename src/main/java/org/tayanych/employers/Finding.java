package org.tayanych.employers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.Region;

/**
 * Finds workplaces by parts of names. Both sides are folded ({@link Spelling}), so the script does not matter; an index over
 * three letters in a row finds them among hundreds of thousands.
 */
@Component
class Finding {

    /** Words of one search; more are passed over. */
    private static final int MOST_WORDS = 6;

    private final JdbcClient db;

    Finding(JdbcClient db) {
        this.db = db;
    }

    /** In the order of the Latin alphabet of their readings, the same for every script. */
    @Transactional(readOnly = true)
    public List<Workplace> find(OrganisationId organisation, Wanted wanted, int from, int most) {
        List<Workplace> found = query(organisation, wanted, from, most);
        return found.isEmpty() && from == 0 && !wanted.words().isBlank() ? nearest(organisation, wanted, most) : found;
    }

    /** How many there are, counted up to {@code most}; what is only spelled alike is not counted. */
    int count(OrganisationId organisation, Wanted wanted, int most) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(organisation, wanted, values, true);
        return db.sql("select count(*) from (select 1 from employers.workplace w where " + where + " limit :most) found")
                .params(values)
                .param("most", most)
                .query((row, n) -> row.getInt(1))
                .single();
    }

    /** With words, first everything that has them: the planner would else walk the whole alphabet for a rare name. */
    private List<Workplace> query(OrganisationId organisation, Wanted wanted, int from, int most) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(organisation, wanted, values, true);
        String cut = wanted.words().isBlank()
                ? "select w.id from employers.workplace w where " + where + " order by w.alike, w.id limit :most offset :from"
                : "select id from found order by alike, id limit :most offset :from";
        return db.sql("with found as materialized (select w.id, w.alike from employers.workplace w where "
                        + (wanted.words().isBlank() ? "false" : where) + " limit " + Workplaces.COUNTED + "), cut as (" + cut + ") select "
                        + WorkplaceStore.COLUMNS + " from cut join employers.workplace w on w.id = cut.id"
                        + " join employers.employer e on e.id = w.employer order by w.alike, w.id")
                .params(values)
                .param("most", most)
                .param("from", from)
                .query((row, n) -> WorkplaceStore.workplace(row))
                .list();
    }

    /** By the part of a name that is spelled most alike; at least six of ten groups of three letters agree. */
    private List<Workplace> nearest(OrganisationId organisation, Wanted wanted, int most) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(organisation, wanted, values, false);
        String whole = Spelling.keys(wanted.words()).stream().findFirst().orElse("");
        return db.sql("select " + WorkplaceStore.COLUMNS + " from employers.workplace w join employers.employer e on e.id = w.employer"
                        + " where " + where + " and :whole <% w.folded order by word_similarity(:whole, w.folded) desc, w.alike, w.id"
                        + " limit :most")
                .params(values)
                .param("whole", whole)
                .param("most", most)
                .query((row, n) -> WorkplaceStore.workplace(row))
                .list();
    }

    private static String where(OrganisationId organisation, Wanted wanted, Map<String, Object> values, boolean byWords) {
        StringBuilder where = new StringBuilder("w.organisation = :organisation and w.merged_into is null");
        values.put("organisation", organisation.value());
        wanted.region().map(Region::code).ifPresent(code -> and(where, values, "region", code));
        wanted.sector().ifPresent(sector -> and(where, values, "sector", sector.name()));
        wanted.size().ifPresent(size -> and(where, values, "size", size.name()));
        List<Set<String>> words = byWords ? words(wanted.words()) : List.of();
        for (int word = 0; word < words.size(); word++) {
            where.append(" and w.folded like any(:word").append(word).append(")");
            values.put("word" + word, words.get(word).stream().flatMap(Finding::patterns).toArray(String[]::new));
        }
        return where.toString();
    }

    private static void and(StringBuilder where, Map<String, Object> values, String column, String value) {
        where.append(" and w.").append(column).append(" = :").append(column);
        values.put(column, value);
    }

    private static List<Set<String>> words(String typed) {
        List<Set<String>> words = new ArrayList<>();
        List<String> parts = List.of(typed.strip().split("[\\s\"«»„“”]+"));
        boolean onlyForms = parts.stream().allMatch(Spelling::isForm);
        for (String word : parts) {
            Set<String> readings = onlyForms || !Spelling.isForm(word) ? Spelling.word(word) : Set.of();
            if (!readings.isEmpty() && words.size() < MOST_WORDS) {
                words.add(readings);
            }
        }
        return words;
    }

    /** Fewer than three letters only where a name or a word begins: the index knows no shorter pieces. */
    private static Stream<String> patterns(String reading) {
        return reading.length() < 3 ? Stream.of("%|" + reading + "%", "% " + reading + "%") : Stream.of("%" + reading + "%");
    }
}
