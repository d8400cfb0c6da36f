package org.tayanych.counsel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.access.CaseWorker;
import org.tayanych.complaints.Reference;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.SubjectId;

/** What is about to end: open cases with running limits, the first to end first. Opens no case. */
@Component
public class Dockets {

    /** Cases on one page. */
    public static final int PAGE = 50;

    /** Cases in one calendar file. */
    public static final int MOST_IN_CALENDAR = 500;

    /** @param assigned nobody when null */
    public record Line(SubjectId id, Reference reference, @Nullable MemberId assigned, LocalDate first, List<Item> limits) {}

    /** One running limit and the fact it runs from. */
    public record Item(Fact.Kind kind, LocalDate happened, TimeLimit limit) {}

    /** @param next where the next page begins; empty at the end */
    public record Page(List<Line> lines, Optional<String> next) {}

    private record Head(SubjectId id, Reference reference, @Nullable MemberId assigned, LocalDate first) {}

    private static final String ONE_TEAM = """
            (select id, reference, assigned, limit_on from hotline.case_file
             where team = '%s' and status <> 'CLOSED' and limit_on is not null and (limit_on, id) > (:after, :id) %s
             order by limit_on, id limit :most)""";

    private final JdbcClient db;

    Dockets(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param mine only cases that the reader is in charge of
     * @param after where the page before ended; anything else begins at the top
     */
    public Page page(CaseWorker reader, boolean mine, Optional<String> after) {
        List<Head> heads = heads(reader, mine, after.flatMap(Place::of).orElse(Place.TOP), PAGE + 1);
        List<Head> shown = heads.size() <= PAGE ? heads : heads.subList(0, PAGE);
        return new Page(lines(shown), heads.size() <= PAGE
                ? Optional.empty()
                : Optional.of(shown.getLast().first() + "." + shown.getLast().id()));
    }

    /** All running limits of the cases that the reader is in charge of. */
    public List<Line> mine(CaseWorker reader) {
        return lines(heads(reader, true, Place.TOP, MOST_IN_CALENDAR));
    }

    private List<Head> heads(CaseWorker reader, boolean mine, Place place, int most) {
        if (reader.teams().isEmpty()) {
            return List.of();
        }
        String each = reader.teams().stream()
                .map(team -> ONE_TEAM.formatted(team, mine ? "and assigned = :me" : ""))
                .collect(Collectors.joining(" union all "));
        return db.sql("select * from (" + each + ") c order by limit_on, id limit :most")
                .param("after", place.day())
                .param("id", place.id())
                .param("me", reader.id().value())
                .param("most", most)
                .query((row, n) -> head(row))
                .list();
    }

    private List<Line> lines(List<Head> heads) {
        Map<UUID, List<Item>> items = db.sql("""
                select k.*, f.kind, f.happened_on from counsel.clock k join counsel.fact f on f.id = k.fact_id
                where k.case_id = any(:cases) and k.settled is null order by k.last_on, k.what""")
                .param("cases", heads.stream().map(head -> head.id().value()).toArray(UUID[]::new))
                .query((row, n) -> Map.entry(row.getObject("case_id", UUID.class), item(row)))
                .list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return heads.stream()
                .map(head -> new Line(head.id(), head.reference(), head.assigned(), head.first(),
                        items.getOrDefault(head.id().value(), List.of())))
                .toList();
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                Fact.Kind.valueOf(row.getString("kind")),
                row.getObject("happened_on", LocalDate.class),
                ClockStore.limit(row));
    }

    private static Head head(ResultSet row) throws SQLException {
        UUID assigned = row.getObject("assigned", UUID.class);
        return new Head(
                new SubjectId(row.getObject("id", UUID.class)),
                new Reference(row.getString("reference")),
                assigned == null ? null : new MemberId(assigned),
                row.getObject("limit_on", LocalDate.class));
    }

    /** Where a page ended; stands in the address. */
    private record Place(LocalDate day, UUID id) {

        static final Place TOP = new Place(LocalDate.EPOCH, new UUID(0, 0));

        static Optional<Place> of(String text) {
            String[] parts = text.split("\\.", 2);
            try {
                return parts.length < 2
                        ? Optional.empty()
                        : Optional.of(new Place(LocalDate.parse(parts[0]), UUID.fromString(parts[1])));
            } catch (DateTimeParseException | IllegalArgumentException notAPlace) {
                return Optional.empty();
            }
        }
    }
}
