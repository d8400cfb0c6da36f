-- Evidence: what was published, edition by edition. Only counts, sums and codes, after small parts were taken out; nothing
-- that was held back rests here. Rows are added and never changed: the newest edition of a figure is the one that is shown.
create schema if not exists evidence;

create table evidence.edition (
    id           bigint generated always as identity primary key,
    year         int         not null, -- the year whose figures it brought up to date
    published_at timestamptz not null,
    published_by uuid        not null,
    organisation uuid        not null,
    reason       text        not null check (reason in ('NEW', 'LATE_ROWS', 'CORRECTION', 'METHOD')),
    sample       boolean     not null  -- counted from invented rows
);

create table evidence.figure (
    edition   bigint  not null references evidence.edition,
    indicator text    not null,
    span      text    not null, -- 2026, 2026-Q3
    cut       text    not null,
    part      text    not null, -- empty for the whole
    unit      text    not null,
    value     numeric,
    rows      bigint,
    quality   text    not null check (quality in ('COMPUTED', 'PROVISIONAL', 'SAMPLE', 'SUPPRESSED', 'WITHDRAWN')),
    running   boolean not null, -- the year still lasted
    primary key (indicator, span, cut, part, edition),
    check ((value is null) = (quality in ('SUPPRESSED', 'WITHDRAWN'))),
    check ((value is null) = (rows is null))
);
create index figure_edition on evidence.figure (edition);

create function evidence.refuse() returns trigger language plpgsql as
$$ begin raise exception 'what was published stays'; end $$;
create trigger edition_stays before update or delete on evidence.edition for each row execute function evidence.refuse();
create trigger figure_stays before update or delete on evidence.figure for each row execute function evidence.refuse();
