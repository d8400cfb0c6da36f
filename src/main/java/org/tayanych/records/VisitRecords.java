package org.tayanych.records;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.tayanych.access.Organisations;
import org.tayanych.access.Right;
import org.tayanych.access.Team;
import org.tayanych.imports.Column;
import org.tayanych.imports.ImportKind;
import org.tayanych.imports.Row;
import org.tayanych.imports.Staged;
import org.tayanych.inspections.Ground;
import org.tayanych.vault.Vault;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.TeamId;

/**
 * Inspections of former years as a list: visits that took place and are closed, codes and days alone. A row is known again by its
 * own number; one that came before and says something else now is a flaw, because what was written down is not written over.
 */
@Component
class VisitRecords implements ImportKind {

    private static final int KEYS_AT_ONCE = 5_000;
    private static final int KEY_STEPS = 10;

    private final Organisations organisations;
    private final Vault vault;
    private final Clock clock;

    VisitRecords(Organisations organisations, Vault vault, Clock clock) {
        this.organisations = organisations;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "inspections";
    }

    @Override
    public String words() {
        return "records.visits";
    }

    @Override
    public Right right() {
        return Right.INSPECT;
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.required("number", 40), Column.optional("workplace_code", 40), Column.optional("tax_number", 24),
                Column.required("ground", 20), Column.optional("planned_on", 10), Column.required("visited_on", 10),
                Column.optional("act_on", 10), Column.optional("delivered_on", 10), Column.optional("closed_on", 10),
                Column.optional("unannounced", 5), Column.optional("workers_covered", 9));
    }

    @Override
    public void check(Row row) {
        LocalDate today = LocalDate.now(clock);
        if (row.text("workplace_code").isEmpty() && row.text("tax_number").isEmpty()) {
            row.flaw("workplace_code", "records.flaw.no_workplace");
        }
        Optional<Ground> ground = Cell.code(row, "ground", Ground.class);
        Optional<LocalDate> planned = Cell.day(row, "planned_on", today);
        List<Optional<LocalDate>> days = List.of(Cell.day(row, "visited_on", today), Cell.day(row, "act_on", today),
                Cell.day(row, "delivered_on", today), Cell.day(row, "closed_on", today));
        List<LocalDate> known = days.stream().flatMap(Optional::stream).toList();
        if (!known.equals(known.stream().sorted(Comparator.naturalOrder()).toList())) {
            row.flaw("visited_on", "records.flaw.order");
        }
        int workers = Cell.number(row, "workers_covered");
        if (ground.isPresent() && !known.isEmpty()) {
            row.keep(row.text("number"), text(row.text("workplace_code")), text(row.text("tax_number").replaceAll("[\\s.\\-]", "")),
                    ground.get().name(), day(planned), day(days.get(0)), day(days.get(1)), day(days.get(2)),
                    known.getLast().toString(), Boolean.toString(row.text("unannounced").matches("(?i)1|yes|да|ооба|true")),
                    Integer.toString(workers));
        }
    }

    private static @Nullable String text(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    @Override
    public void checkTogether(Staged staged) {
        flaw(staged, "number", "records.flaw.number_twice", """
                select line from (select line, row_number() over (partition by cells[1] order by line) as place
                from imports.clean where run = :run) told where place > 1""");
        flaw(staged, "workplace_code", "records.flaw.unknown_workplace", """
                select c.line from imports.clean c where c.run = :run and c.cells[2] is not null and not exists
                    (select 1 from employers.workplace w where w.organisation = :organisation and w.own_code = c.cells[2])""");
        flaw(staged, "tax_number", "records.flaw.not_one_workplace", """
                select c.line from imports.clean c where c.run = :run and c.cells[2] is null and 1 <>
                    (select count(*) from employers.workplace w join employers.employer e on e.id = w.employer
                     where w.organisation = :organisation and w.merged_into is null and e.organisation = :organisation
                       and e.tax_number = c.cells[3])""");
        flaw(staged, "number", "records.flaw.differs", """
                select c.line from imports.clean c join records.visit i on i.organisation = :organisation and i.number = c.cells[1]
                where c.run = :run and i.print <> md5(c.cells::text)""");
    }

    static void flaw(Staged staged, String column, String problem, String lines) {
        staged.db().sql("insert into imports.flaw (run, line, column_code, problem) select :run, line, :column, :problem from ("
                        + lines + ") wrong on conflict do nothing")
                .param("run", staged.id().value())
                .param("organisation", staged.organisation().value())
                .param("column", column)
                .param("problem", problem)
                .update();
    }

    @Override
    public int steps() {
        return KEY_STEPS + 3;
    }

    @Override
    public Written write(Staged staged, Runnable step) {
        TeamId team = team(staged);
        gather(staged);
        step.run();
        List<UUID> fresh = staged.db().sql("select id from pg_temp.import_visit where fresh order by line")
                .query((row, n) -> row.getObject("id", UUID.class)).list();
        draw(fresh, team, step);
        insert(staged, team);
        step.run();
        note(staged);
        step.run();
        int all = staged.db().sql("select count(*) from pg_temp.import_visit").query((row, n) -> row.getInt(1)).single();
        staged.db().sql("drop table pg_temp.import_visit").update();
        return new Written(fresh.size(), 0, all - fresh.size());
    }

    /** Whose they are: the team that takes in, else the first that can receive. */
    private TeamId team(Staged staged) {
        return organisations.teams(staged.organisation()).stream()
                .filter(team -> vault.canReceive(team.id()))
                .min(Comparator.comparing((Team team) -> team.kind() != Team.Kind.INTAKE).thenComparing(team -> team.id().value()))
                .map(Team::id)
                .orElseThrow(() -> new IllegalStateException("no team of the organisation has a key"));
    }

    private void draw(List<UUID> fresh, TeamId team, Runnable step) {
        int done = 0;
        for (int from = 0; from < fresh.size(); from += KEYS_AT_ONCE) {
            vault.drawAll(fresh.subList(from, Math.min(from + KEYS_AT_ONCE, fresh.size())).stream().map(SubjectId::new).toList(), team);
            for (; done < KEY_STEPS * (from + KEYS_AT_ONCE) / fresh.size() && done < KEY_STEPS; done++) {
                step.run();
            }
        }
    }

    private static StatementSpec sql(Staged staged, String text) {
        return staged.db().sql(text)
                .param("organisation", staged.organisation().value())
                .param("member", staged.by().value())
                .param("run", staged.id().value())
                .param("now", staged.now().atOffset(ZoneOffset.UTC));
    }

    private static void gather(Staged staged) {
        staged.db().sql("""
                create temporary table import_visit (line int primary key, id uuid, fresh boolean, workplace uuid, number text, ground text,
                    planned_on date, visited_on date, act_on date, delivered_on date, closed_on date, unannounced boolean, workers int,
                    print text) on commit drop""").update();
        sql(staged, """
                insert into pg_temp.import_visit
                select c.line, coalesce(i.inspection, gen_random_uuid()), i.inspection is null, coalesce(by_code.id, by_number.id), c.cells[1],
                    c.cells[4], c.cells[5]::date, c.cells[6]::date, c.cells[7]::date, c.cells[8]::date, c.cells[9]::date,
                    c.cells[10]::boolean, c.cells[11]::int, md5(c.cells::text)
                from imports.clean c
                left join records.visit i on i.organisation = :organisation and i.number = c.cells[1]
                left join employers.workplace by_code on by_code.organisation = :organisation and by_code.own_code = c.cells[2]
                left join employers.employer e on c.cells[2] is null and e.organisation = :organisation and e.tax_number = c.cells[3]
                left join employers.workplace by_number on by_number.employer = e.id and by_number.merged_into is null
                where c.run = :run""").update();
        staged.db().sql("analyze pg_temp.import_visit").update();
    }

    private static void insert(Staged staged, TeamId team) {
        sql(staged, """
                insert into inspections.inspection (id, organisation, team, workplace, inspector, country, region, sector, size, ground,
                    state, unannounced, planned_on, visited_on, act_on, delivered_on, closed_on, workers_covered, begun_by, begun_at)
                select v.id, :organisation, :team, w.id, :member, o.country, w.region, w.sector, w.size, v.ground, 'CLOSED',
                    v.unannounced, v.planned_on, v.visited_on, v.act_on, v.delivered_on, v.closed_on, v.workers, :member,
                    v.visited_on::timestamp at time zone 'Asia/Bishkek'
                from pg_temp.import_visit v join employers.workplace w on w.id = v.workplace
                join access.organisation o on o.id = :organisation
                where v.fresh""")
                .param("team", team.value())
                .update();
        sql(staged, """
                insert into records.visit (organisation, number, inspection, print)
                select :organisation, number, id, print from pg_temp.import_visit where fresh""").update();
    }

    private static void note(Staged staged) {
        sql(staged, """
                insert into inspections.event (id, inspection, organisation, subject, kind, new_code, day, by, at)
                select gen_random_uuid(), v.id, :organisation, v.id, told.kind, told.code, told.day, :member, :now
                from pg_temp.import_visit v
                cross join lateral (values (1, 'BEGUN', v.ground, v.visited_on), (2, 'VISITED', null, v.visited_on),
                    (3, 'CLOSED', null, v.closed_on)) as told (place, kind, code, day)
                where v.fresh order by v.line, told.place""").update();
    }
}
