package org.tayanych.employers;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.tayanych.imports.ImportKind.Written;
import org.tayanych.imports.Staged;

/** Writes hundreds of thousands of checked rows into the register, set by set. Every change leaves its line of history. */
final class WorkplaceWriting {

    static final int STEPS = 8;

    private final Staged staged;

    WorkplaceWriting(Staged staged) {
        this.staged = staged;
    }

    /** Two rows of one file that mean the same workplace: which of them is right, the house cannot know. */
    static void twice(Staged staged) {
        staged.db().sql("""
                insert into imports.flaw (run, line, column_code, problem)
                select :run, line, case when own then 'own_code' else 'name_ru' end,
                    case when own then 'employers.import.flaw.code_twice' else 'employers.import.flaw.row_twice' end
                from (select line, cells[1] is not null as own, row_number() over (partition by
                          case when cells[1] is not null then array[cells[1]]
                               else array[cells[2], cells[3], cells[4], cells[15]] end order by line) as place
                      from imports.clean where run = :run) told
                where place > 1
                on conflict do nothing""")
                .param("run", staged.id().value())
                .update();
    }

    Written write(Runnable step) {
        gather();
        step.run();
        employersByNumber();
        step.run();
        known();
        step.run();
        int changed = noteChanges();
        step.run();
        change();
        step.run();
        int added = newEmployers();
        step.run();
        add();
        step.run();
        noteAdded();
        step.run();
        int all = staged.db().sql("select count(*) from pg_temp.import_row").query((row, n) -> row.getInt(1)).single();
        staged.db().sql("drop table pg_temp.import_row").update();
        return new Written(added, changed, all - added - changed);
    }

    private StatementSpec sql(String text) {
        return staged.db().sql(text)
                .param("organisation", staged.organisation().value())
                .param("member", staged.by().value())
                .param("run", staged.id().value())
                .param("now", staged.now().atOffset(ZoneOffset.UTC));
    }

    private void gather() {
        staged.db().sql("""
                create temporary table import_row (line int primary key, own_code text, country text, tax_number text, region text,
                    isic text, sector text, size text, workers int, name text, name_ky text, name_ru text, name_latin text,
                    address text, folded text, alike text, skeleton text, employer uuid, workplace uuid, fresh boolean default false,
                    differs boolean default false) on commit drop""").update();
        sql("""
                insert into pg_temp.import_row
                select line, cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8]::int, cells[9], cells[10],
                    cells[11], cells[12], cells[13], cells[14], cells[15], cells[16]
                from imports.clean where run = :run""").update();
        staged.db().sql("analyze pg_temp.import_row").update();
    }

    private void employersByNumber() {
        sql("""
                insert into employers.employer (id, organisation, country, tax_number, name, added_at)
                select gen_random_uuid(), :organisation, country, tax_number, name, :now
                from (select distinct on (country, tax_number) country, tax_number, name from pg_temp.import_row
                      where tax_number is not null order by country, tax_number, line) told
                on conflict (organisation, country, tax_number) where tax_number is not null do nothing""").update();
        sql("""
                update pg_temp.import_row r set employer = e.id from employers.employer e
                where e.organisation = :organisation and e.country = r.country and e.tax_number = r.tax_number""").update();
    }

    private void known() {
        sql("""
                update pg_temp.import_row r set workplace = w.id from employers.workplace w
                where r.own_code is not null and w.organisation = :organisation and w.own_code = r.own_code""").update();
        sql("""
                update pg_temp.import_row r set workplace = w.id from employers.workplace w join employers.employer e on e.id = w.employer
                where r.own_code is null and w.organisation = :organisation and w.own_code is null and w.alike = r.alike
                  and w.country = r.country and w.region is not distinct from r.region
                  and e.tax_number is not distinct from r.tax_number""").update();
        sql("update pg_temp.import_row set workplace = gen_random_uuid(), fresh = true where workplace is null").update();
        staged.db().sql("analyze pg_temp.import_row").update();
    }

    /** One line for each field that will differ. What was merged into another is left as it is. */
    private int noteChanges() {
        sql("""
                with different as (
                    select r.line, w.id, told.field, told.before, told.after
                    from pg_temp.import_row r
                    join employers.workplace w on w.id = r.workplace and w.merged_into is null
                    join employers.employer e on e.id = w.employer
                    cross join lateral (values
                        ('name_ky', w.name_ky, coalesce(nullif(r.name_ky, ''), w.name_ky)),
                        ('name_ru', w.name_ru, coalesce(nullif(r.name_ru, ''), w.name_ru)),
                        ('name_latin', w.name_latin, coalesce(nullif(r.name_latin, ''), w.name_latin)),
                        ('tax_number', e.tax_number, coalesce(r.tax_number, e.tax_number)),
                        ('isic', w.isic, r.isic),
                        ('size', w.size, case when r.size = 'UNKNOWN' then w.size else r.size end),
                        ('workers', w.workers::text, case when r.workers = 0 then w.workers else r.workers end::text),
                        ('country', w.country, r.country),
                        ('region', w.region, coalesce(r.region, w.region)),
                        ('address', w.address, coalesce(nullif(r.address, ''), w.address))) as told (field, before, after)
                    where not r.fresh and told.before is distinct from told.after),
                noted as (
                    insert into employers.event (organisation, workplace, kind, field, old_value, new_value, member, import_run, at)
                    select :organisation, id, 'CHANGED', field, before, after, :member, :run, :now from different order by line, field)
                update pg_temp.import_row set differs = true where line in (select line from different)""").update();
        return staged.db().sql("select count(*) from pg_temp.import_row where differs").query((row, n) -> row.getInt(1)).single();
    }

    /** Former names stay among those it is found by. */
    private void change() {
        sql("""
                update employers.workplace w set employer = coalesce(r.employer, w.employer),
                    name_ky = coalesce(nullif(r.name_ky, ''), w.name_ky), name_ru = coalesce(nullif(r.name_ru, ''), w.name_ru),
                    name_latin = coalesce(nullif(r.name_latin, ''), w.name_latin),
                    name = coalesce(nullif(r.name_ky, ''), nullif(w.name_ky, ''), nullif(r.name_ru, ''), nullif(w.name_ru, ''), r.name),
                    isic = r.isic, sector = r.sector, size = case when r.size = 'UNKNOWN' then w.size else r.size end,
                    workers = case when r.workers = 0 then w.workers else r.workers end, country = r.country,
                    region = coalesce(r.region, w.region), address = coalesce(nullif(r.address, ''), w.address),
                    folded = case when position(r.folded in w.folded) > 0 then w.folded else r.folded || substr(w.folded, 2) end,
                    alike = case when r.name_ky = '' and w.name_ky <> '' then w.alike else r.alike end,
                    skeleton = case when r.name_ky = '' and w.name_ky <> '' then w.skeleton else r.skeleton end,
                    checked_at = null
                from pg_temp.import_row r where r.differs and w.id = r.workplace and w.organisation = :organisation""").update();
    }

    /** Of new workplaces without a tax number, each its own. */
    private int newEmployers() {
        sql("update pg_temp.import_row set employer = gen_random_uuid() where fresh and employer is null").update();
        sql("""
                insert into employers.employer (id, organisation, country, name, added_at)
                select employer, :organisation, country, name, :now from pg_temp.import_row where fresh and tax_number is null""").update();
        return staged.db().sql("select count(*) from pg_temp.import_row where fresh").query((row, n) -> row.getInt(1)).single();
    }

    private void add() {
        sql("""
                insert into employers.workplace (id, organisation, employer, own_code, country, region, isic, sector, size, workers, name,
                    name_ky, name_ru, name_latin, address, folded, alike, skeleton, added_at)
                select workplace, :organisation, employer, own_code, country, region, isic, sector, size, workers, name, name_ky,
                    name_ru, name_latin, address, folded, alike, skeleton, :now
                from pg_temp.import_row where fresh order by alike""").update();
    }

    private void noteAdded() {
        sql("""
                insert into employers.event (organisation, workplace, kind, member, import_run, at)
                select :organisation, workplace, 'IMPORTED', :member, :run, :now from pg_temp.import_row where fresh order by line""")
                .update();
    }
}
