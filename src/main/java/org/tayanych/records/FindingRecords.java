package org.tayanych.records;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.tayanych.access.Right;
import org.tayanych.imports.Column;
import org.tayanych.imports.ImportKind;
import org.tayanych.imports.Row;
import org.tayanych.imports.Staged;
import org.tayanych.inspections.Severity;
import org.tayanych.law.Pack;
import org.tayanych.law.Packs;
import org.tayanych.law.Version;
import org.tayanych.vocabulary.Topic;

/**
 * What was found on inspections that came as a list: codes, days and counts. There is no column for words: those are sealed, and a
 * list is not. A row is known again by the inspection's number and its own.
 */
@Component
class FindingRecords implements ImportKind {

    private final Packs packs;
    private final Clock clock;

    FindingRecords(Packs packs, Clock clock) {
        this.packs = packs;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "findings";
    }

    @Override
    public String words() {
        return "records.findings";
    }

    @Override
    public Right right() {
        return Right.INSPECT;
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.required("inspection_number", 40), Column.required("number", 40), Column.required("topic", 10),
                Column.required("provision", 60), Column.required("severity", 10), Column.required("found_on", 10),
                Column.optional("workers_affected", 9));
    }

    @Override
    public void check(Row row) {
        Optional<Topic> topic = Cell.code(row, "topic", Topic.class);
        Optional<Severity> severity = Cell.code(row, "severity", Severity.class);
        Optional<LocalDate> day = Cell.day(row, "found_on", LocalDate.now(clock));
        int workers = Cell.number(row, "workers_affected");
        String provision = row.text("provision").toUpperCase(java.util.Locale.ROOT);
        Optional<Pack> pack = packs.holding(provision);
        if (pack.isEmpty()) {
            row.flaw("provision", "records.flaw.provision");
        }
        if (topic.isPresent() && severity.isPresent() && day.isPresent() && pack.isPresent()) {
            row.keep(row.text("inspection_number"), row.text("number"), topic.get().name(), provision,
                    pack.get().on(provision, day.get()).map(Version::article).orElse("–"), pack.get().name(), severity.get().name(),
                    day.get().toString(), Integer.toString(workers));
        }
    }

    @Override
    public void checkTogether(Staged staged) {
        VisitRecords.flaw(staged, "number", "records.flaw.number_twice", """
                select line from (select line, row_number() over (partition by cells[1], cells[2] order by line) as place
                from imports.clean where run = :run) told where place > 1""");
        VisitRecords.flaw(staged, "inspection_number", "records.flaw.unknown_inspection", """
                select c.line from imports.clean c where c.run = :run and not exists
                    (select 1 from records.visit i where i.organisation = :organisation and i.number = c.cells[1])""");
        VisitRecords.flaw(staged, "found_on", "records.flaw.order", """
                select c.line from imports.clean c
                join records.visit i on i.organisation = :organisation and i.number = c.cells[1]
                join inspections.inspection v on v.id = i.inspection
                where c.run = :run and c.cells[8]::date < v.visited_on""");
        VisitRecords.flaw(staged, "number", "records.flaw.differs", """
                select c.line from imports.clean c
                join records.visit i on i.organisation = :organisation and i.number = c.cells[1]
                join records.finding f on f.inspection = i.inspection and f.number = c.cells[2]
                where c.run = :run and f.print <> md5(c.cells::text)""");
    }

    @Override
    public int steps() {
        return 3;
    }

    @Override
    public Written write(Staged staged, Runnable step) {
        staged.db().sql("""
                create temporary table import_finding (line int primary key, id uuid, inspection uuid, number text, topic text,
                    provision text, article text, law text, severity text, found_on date, workers int, print text) on commit drop""")
                .update();
        int added = sql(staged, """
                insert into pg_temp.import_finding
                select c.line, gen_random_uuid(), i.inspection, c.cells[2], c.cells[3], c.cells[4], c.cells[5], c.cells[6], c.cells[7],
                    c.cells[8]::date, c.cells[9]::int, md5(c.cells::text)
                from imports.clean c join records.visit i on i.organisation = :organisation and i.number = c.cells[1]
                where c.run = :run and not exists (select 1 from records.finding f
                    where f.inspection = i.inspection and f.number = c.cells[2])""").update();
        step.run();
        insert(staged);
        step.run();
        note(staged);
        step.run();
        staged.db().sql("drop table pg_temp.import_finding").update();
        int all = sql(staged, "select count(*) from imports.clean where run = :run").query((row, n) -> row.getInt(1)).single();
        return new Written(added, 0, all - added);
    }

    private static void insert(Staged staged) {
        sql(staged, """
                insert into inspections.finding (id, inspection, organisation, topic, provision, article, law_version, severity,
                    workers_affected, found_on)
                select id, inspection, :organisation, topic, provision, article, law, severity, workers, found_on
                from pg_temp.import_finding order by line""").update();
        sql(staged, """
                insert into records.finding (inspection, number, finding, print)
                select inspection, number, id, print from pg_temp.import_finding""").update();
    }

    private static void note(Staged staged) {
        sql(staged, """
                insert into inspections.event (id, inspection, organisation, subject, kind, new_code, day, by, at)
                select gen_random_uuid(), inspection, :organisation, id, 'FINDING_WRITTEN', severity, found_on, :member, :now
                from pg_temp.import_finding order by line""").update();
    }

    private static StatementSpec sql(Staged staged, String text) {
        return staged.db().sql(text)
                .param("organisation", staged.organisation().value())
                .param("member", staged.by().value())
                .param("run", staged.id().value())
                .param("now", staged.now().atOffset(ZoneOffset.UTC));
    }
}
