package org.tayanych.hotline;

import static org.tayanych.hotline.CaseStore.at;
import static org.tayanych.hotline.CaseStore.ids;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.access.CaseWorker;
import org.tayanych.hotline.QueueFilter.View;
import org.tayanych.vocabulary.TeamId;

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
    private static final String BY_LIMIT = "limit_on, id";
    private static final String BY_CLOSING = "closed_at desc, id desc";

    /** One team's rows in the order of the view's index: %1$s team, %2$s conditions, %3$s marks, %4$s order. */
    private static final String PLAIN = """
            (select * from hotline.case_file where team = '%1$s' and %2$s order by %4$s limit :most)""";
    /** Frequent marks: a page of them is among the first rows of the index. */
    private static final String NEAR = """
            (select * from (select * from hotline.case_file where team = '%1$s' and %2$s order by %4$s limit 2000) near
                where marks @> %3$s order by %4$s limit :most)""";
    /** Rare marks: all that carry them, by the index of marks; "offset 0" keeps the planner from walking the other one. */
    private static final String RARE = """
            (select * from (select * from hotline.case_file where marks @> %3$s offset 0) rare
                where team = '%1$s' and %2$s order by %4$s limit :most)""";

    private final JdbcClient db;
    private final Clock clock;
    private final ZoneId zone;
    private final int pageSize;

    Queue(JdbcClient db, Clock clock, HotlineSettings settings) {
        this.db = db;
        this.clock = clock;
        this.zone = settings.zone();
        this.pageSize = settings.pageSize();
    }

    /** @param after where the page before ended, as its {@link Page#next} said; anything else begins at the top */
    public Page page(CaseWorker reader, QueueFilter filter, Optional<String> after) {
        Optional<Place> place = after.flatMap(Place::of);
        List<CaseFile> found;
        if (filter.marks().isEmpty()) {
            found = read(PLAIN, reader, filter, place);
        } else {
            List<CaseFile> near = read(NEAR, reader, filter, place);
            found = near.size() > pageSize ? near : read(RARE, reader, filter, place);
        }
        return found.size() <= pageSize
                ? new Page(found, Optional.empty())
                : new Page(found.subList(0, pageSize), Optional.of(Place.after(found.get(pageSize - 1), filter.view()).text()));
    }

    private List<CaseFile> read(String shape, CaseWorker reader, QueueFilter filter, Optional<Place> place) {
        if (reader.teams().isEmpty()) {
            return List.of();
        }
        View view = filter.view();
        String order = switch (view) {
            case CLOSED -> BY_CLOSING;
            case LIMIT -> BY_LIMIT;
            default -> BY_URGENCY;
        };
        String condition = condition(view) + (place.isEmpty() ? "" : " and " + beyond(view));
        String each = reader.teams().stream()
                .map(team -> shape.formatted(team, condition, marks(team, filter), order))
                .collect(Collectors.joining(" union all "));
        return db.sql("select * from (" + each + ") c order by " + order + " limit :most")
                .param("most", pageSize + 1)
                .param("me", reader.id().value())
                .param("now", at(clock.instant()))
                .param("near", near())
                .param("rank", place.map(Place::rank).orElse(0))
                .param("when", at(place.map(Place::when).orElse(Instant.EPOCH)))
                .param("id", place.map(Place::id).orElse(reader.id().value()))
                .query((row, n) -> CaseStore.file(row))
                .list();
    }

    /** Letters, digits, hyphens and underscores alone, which {@link QueueFilter.Mark} makes sure of. */
    private static String marks(TeamId team, QueueFilter filter) {
        String state = filter.view() == View.CLOSED ? "closed" : "open";
        return filter.marks().stream()
                .map(QueueFilter.Mark::atRest)
                .collect(Collectors.joining(",", "'{", ",team:" + team + "," + state + "}'::text[]"));
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
                .param("near", near())
                .query(Integer.class)
                .single();
    }

    private LocalDate near() {
        return LocalDate.ofInstant(clock.instant(), zone).plusDays(CaseFile.Limit.NEAR);
    }

    /** Each matches the condition of the partial index that serves it. */
    private static String condition(View view) {
        return switch (view) {
            case NEW -> "status = 'NEW'";
            case US -> "status <> 'CLOSED' and waiting_for = 'US'";
            case OTHERS -> "status <> 'CLOSED' and waiting_for <> 'US'";
            case OVERDUE -> "status <> 'CLOSED' and due_at < :now";
            case LIMIT -> "status <> 'CLOSED' and limit_on is not null and limit_on <= :near";
            case MINE -> "status <> 'CLOSED' and assigned = :me";
            case OPEN -> "status <> 'CLOSED'";
            case CLOSED -> "status = 'CLOSED'";
        };
    }

    private static String beyond(View view) {
        return switch (view) {
            case CLOSED -> "(closed_at, id) < (:when, :id)";
            case LIMIT -> "(limit_on, id) > (cast(:when at time zone 'UTC' as date), :id)";
            default -> "(urgency, due_at, id) > (:rank, :when, :id)";
        };
    }

    /** Where a page ended. Stands in the address: a rank, a time and an id, nothing more. */
    record Place(int rank, Instant when, UUID id) {

        static Place after(CaseFile last, View view) {
            Instant when = last.closedAt() == null ? last.clock().due() : last.closedAt();
            if (view == View.LIMIT) {
                when = last.limit().orElseThrow().last().atStartOfDay(ZoneOffset.UTC).toInstant();
            }
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
