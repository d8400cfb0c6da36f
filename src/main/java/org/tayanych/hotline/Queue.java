package org.tayanych.hotline;

import static org.tayanych.hotline.CaseStore.at;
import static org.tayanych.hotline.CaseStore.ids;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.access.CaseWorker;
import org.tayanych.hotline.QueueFilter.View;

/**
 * The work list: the most urgent first, then what is due first. Reads clear, indexed columns only and opens nothing. A
 * page is cut out of an index by where the last page ended, team by team, so its cost does not grow with the queue.
 */
@Component
public class Queue {

    /** Counts stop here: a consultant with a hundred cases before her does not need to know that it is a million. */
    public static final int COUNTS_UP_TO = 99;

    /** @param next where the next page begins; empty on the last */
    public record Page(List<CaseFile> cases, Optional<String> next) {}

    private static final String BY_URGENCY = "urgency, due_at, id";
    private static final String BY_CLOSING = "closed_at desc, id desc";

    private final JdbcClient db;
    private final Clock clock;
    private final int pageSize;

    Queue(JdbcClient db, Clock clock, HotlineSettings settings) {
        this.db = db;
        this.clock = clock;
        this.pageSize = settings.pageSize();
    }

    /** @param after where the page before ended, as its {@link Page#next} said; anything else begins at the top */
    public Page page(CaseWorker reader, QueueFilter filter, Optional<String> after) {
        Optional<Place> place = after.flatMap(Place::of);
        String order = filter.view() == View.CLOSED ? BY_CLOSING : BY_URGENCY;
        JdbcClient.StatementSpec query = db.sql("""
                select c.* from unnest(cast(:teams as uuid[])) as t (team) cross join lateral (
                    select * from hotline.case_file where team = t.team and %s %s %s order by %s limit :most) c
                order by %s limit :most""".formatted(
                condition(filter.view()),
                filter.marks().isEmpty() ? "" : "and marks @> (cast(:marks as text[]) || array['team:' || t.team::text, :state])",
                place.isEmpty() ? "" : "and " + beyond(filter.view()),
                order, order))
                .param("teams", ids(reader.teams()))
                .param("most", pageSize + 1)
                .param("me", reader.id().value())
                .param("now", at(clock.instant()));
        if (!filter.marks().isEmpty()) {
            query = query.param("marks", filter.marks().stream().map(QueueFilter.Mark::atRest).toArray(String[]::new))
                    .param("state", filter.view() == View.CLOSED ? "closed" : "open");
        }
        if (place.isPresent()) {
            query = query.param("rank", place.get().rank()).param("when", at(place.get().when())).param("id", place.get().id());
        }
        List<CaseFile> found = query.query((row, n) -> CaseStore.file(row)).list();
        return found.size() <= pageSize
                ? new Page(found, Optional.empty())
                : new Page(found.subList(0, pageSize), Optional.of(Place.after(found.get(pageSize - 1)).text()));
    }

    /** How many cases stand in each view, up to {@link #COUNTS_UP_TO} and one more. The closed are not counted. */
    public Map<View, Integer> counts(CaseWorker reader) {
        Map<View, Integer> counts = new EnumMap<>(View.class);
        for (View view : View.values()) {
            if (view != View.CLOSED) {
                counts.put(view, count(reader, view));
            }
        }
        return counts;
    }

    private int count(CaseWorker reader, View view) {
        return db.sql("""
                select count(*) from (
                    select 1 from unnest(cast(:teams as uuid[])) as t (team) cross join lateral (
                        select 1 from hotline.case_file where team = t.team and %s limit :most) c limit :most) few"""
                .formatted(condition(view)))
                .param("teams", ids(reader.teams()))
                .param("most", COUNTS_UP_TO + 1)
                .param("me", reader.id().value())
                .param("now", at(clock.instant()))
                .query(Integer.class)
                .single();
    }

    /** Each matches the condition of the partial index that serves it. */
    private static String condition(View view) {
        return switch (view) {
            case NEW -> "status = 'NEW'";
            case US -> "status <> 'CLOSED' and waiting_for = 'US'";
            case OTHERS -> "status <> 'CLOSED' and waiting_for <> 'US'";
            case OVERDUE -> "status <> 'CLOSED' and due_at < :now";
            case MINE -> "status <> 'CLOSED' and assigned = :me";
            case OPEN -> "status <> 'CLOSED'";
            case CLOSED -> "status = 'CLOSED'";
        };
    }

    private static String beyond(View view) {
        return view == View.CLOSED ? "(closed_at, id) < (:when, :id)" : "(urgency, due_at, id) > (:rank, :when, :id)";
    }

    /** Where a page ended. Stands in the address: a rank, a time and an id, nothing more. */
    record Place(int rank, Instant when, UUID id) {

        static Place after(CaseFile last) {
            Instant when = last.closedAt() == null ? last.clock().due() : last.closedAt();
            return new Place(CaseStore.rank(last.urgency()), when, last.id().value());
        }

        String text() {
            return rank + "." + ChronoUnit.MICROS.between(Instant.EPOCH, when) + "." + id;
        }

        static Optional<Place> of(String text) {
            String[] parts = text.split("\\.", 3);
            try {
                return parts.length < 3
                        ? Optional.empty()
                        : Optional.of(new Place(
                                Integer.parseInt(parts[0]),
                                Instant.EPOCH.plus(Long.parseLong(parts[1]), ChronoUnit.MICROS),
                                UUID.fromString(parts[2])));
            } catch (IllegalArgumentException | ArithmeticException notAPlace) {
                return Optional.empty();
            }
        }
    }
}
