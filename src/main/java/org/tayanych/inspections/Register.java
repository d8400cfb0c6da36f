package org.tayanych.inspections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.access.Inspector;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.TeamId;
import org.tayanych.vocabulary.Topic;

/** Long lists of inspections and findings, cut into pages by the database over clear, indexed columns. Nothing is opened. */
@Component
public class Register {

    /** Rows on one page. */
    public static final int ON_A_PAGE = 50;

    /** What is looked for; empty is everything. */
    public record Wanted(Optional<State> state, Optional<MemberId> whose, Optional<Region> region, Optional<Ground> ground) {

        public static final Wanted ALL = new Wanted(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** @param rows of this page @param all how many there are in all */
    public record Page<T>(List<T> rows, long all) {

        public int pages() {
            return (int) Math.max(1, (all + ON_A_PAGE - 1) / ON_A_PAGE);
        }
    }

    /** A finding in a list: no words of it. */
    public record Line(
            FindingId id, InspectionId inspection, UUID workplace, Topic topic, String article,
            Severity severity, int workers, LocalDate day) {}

    private final JdbcClient db;

    Register(JdbcClient db) {
        this.db = db;
    }

    /** The newest first. Each team's own index gives its first rows; only those of the pages so far are sorted together. */
    public Page<Inspection> list(Inspector reader, Wanted wanted, int number) {
        Map<String, Object> values = new HashMap<>();
        String where = where(wanted, values);
        int upTo = number * ON_A_PAGE;
        List<Inspection> rows = db.sql("""
                select i.* from unnest(:teams) as t(team), lateral (
                    select * from inspections.inspection where team = t.team %s order by begun_at desc, id limit :most) i
                order by i.begun_at desc, i.id limit :page offset :skip""".formatted(where))
                .params(values)
                .param("teams", teams(reader))
                .param("most", upTo)
                .param("page", ON_A_PAGE)
                .param("skip", upTo - ON_A_PAGE)
                .query(InspectionStore.ROW)
                .list();
        long all = db.sql("select count(*) from inspections.inspection where team = any(:teams) " + where)
                .params(values)
                .param("teams", teams(reader))
                .query((row, at) -> row.getLong(1))
                .single();
        return new Page<>(rows, all);
    }

    /** The findings that a figure of these days counts, as far as the reader's teams wrote them. */
    public Page<Line> findings(Inspector reader, LocalDate from, LocalDate until, int number) {
        String counted = """
                from inspections.finding f join inspections.inspection i on i.id = f.inspection
                where f.organisation = :organisation and f.found_on between :from and :until and f.struck_at is null
                  and i.team = any(:teams)""";
        List<Line> rows = db.sql("select f.*, i.workplace " + counted
                        + " order by f.found_on desc, f.id limit :most offset :skip")
                .param("organisation", reader.organisation().value())
                .param("from", from)
                .param("until", until)
                .param("teams", teams(reader))
                .param("most", ON_A_PAGE)
                .param("skip", (number - 1) * ON_A_PAGE)
                .query((row, at) -> new Line(
                        new FindingId(row.getObject("id", UUID.class)),
                        new InspectionId(row.getObject("inspection", UUID.class)),
                        row.getObject("workplace", UUID.class),
                        Topic.valueOf(row.getString("topic")),
                        row.getString("article"),
                        Severity.valueOf(row.getString("severity")),
                        row.getInt("workers_affected"),
                        row.getObject("found_on", LocalDate.class)))
                .list();
        long all = db.sql("select count(*) " + counted)
                .param("organisation", reader.organisation().value())
                .param("from", from)
                .param("until", until)
                .param("teams", teams(reader))
                .query((row, at) -> row.getLong(1))
                .single();
        return new Page<>(rows, all);
    }

    /** Which figure a list of inspections belongs to. */
    public enum Counted {
        /** Somebody stood in the workplace. */
        VISITS("visited_on between :from and :until"),
        UNANNOUNCED("visited_on between :from and :until and unannounced"),
        /** The act was drawn. */
        ACTS("act_on between :from and :until"),
        /** The inspector was not let in. */
        REFUSED("""
                id in (select inspection from inspections.event where kind = 'NOT_VISITED' and new_code = 'ENTRY_REFUSED'
                and day between :from and :until)""");

        private final String condition;

        Counted(String condition) {
            this.condition = condition;
        }
    }

    /** The inspections that a figure of these days counts, as far as they are the reader's teams'. */
    public Page<Inspection> counted(Inspector reader, Counted what, LocalDate from, LocalDate until, int number) {
        String counted = " from inspections.inspection where team = any(:teams) and " + what.condition;
        Map<String, Object> values = Map.of("from", from, "until", until, "teams", teams(reader));
        List<Inspection> rows = db.sql("select *" + counted + " order by begun_at desc, id limit :most offset :skip")
                .params(values)
                .param("most", ON_A_PAGE)
                .param("skip", (number - 1) * ON_A_PAGE)
                .query(InspectionStore.ROW)
                .list();
        return new Page<>(rows, db.sql("select count(*)" + counted).params(values).query((row, at) -> row.getLong(1)).single());
    }

    /** An inspection and the day it was begun. */
    public record Dated(Inspection inspection, LocalDate begun) {}

    /** The inspections of a workplace that these teams read, the newest first. */
    public List<Dated> ofWorkplace(WorkplaceId workplace, Collection<TeamId> readers) {
        return db.sql("""
                select *, cast(begun_at at time zone 'Asia/Bishkek' as date) as begun_on from inspections.inspection
                where workplace = :workplace and team = any(:teams) order by begun_at desc, id limit 100""")
                .param("workplace", workplace.value())
                .param("teams", InspectionStore.ids(readers))
                .query((row, at) -> new Dated(
                        java.util.Objects.requireNonNull(InspectionStore.ROW.mapRow(row, at)),
                        row.getObject("begun_on", LocalDate.class)))
                .list();
    }

    private static String where(Wanted wanted, Map<String, Object> values) {
        List<String> parts = new ArrayList<>();
        wanted.state().ifPresent(state -> values.put("state", state.name()));
        wanted.whose().ifPresent(whose -> values.put("inspector", whose.value()));
        wanted.region().ifPresent(region -> values.put("region", region.code()));
        wanted.ground().ifPresent(ground -> values.put("ground", ground.name()));
        columns(values.keySet()).forEach(column -> parts.add(" and " + column + " = :" + column));
        return String.join("", parts);
    }

    private static List<String> columns(Collection<String> names) {
        return names.stream().sorted().toList();
    }

    private static UUID[] teams(Inspector reader) {
        return InspectionStore.ids(reader.teams());
    }
}
