-- Imports: what arrives as a long file, until it is written whole by the room it belongs to, or not at all.
create schema if not exists imports;

create table imports.run (
    id           uuid primary key,
    organisation uuid        not null,
    member       uuid        not null,
    kind         text        not null,
    state        text        not null,  -- ARRIVING, CHECKING, WRITING, DONE, FLAWED, REFUSED, CANCELLED, FAILED
    refusal      text,                  -- why the file as a whole cannot be read
    refusal_line int,
    refusal_column text,
    rows_in      int         not null default 0,
    line_checked int         not null default 0,  -- where checking goes on
    rows_checked int         not null default 0,
    rows_bad     int         not null default 0,
    steps        int         not null default 0,
    steps_done   int         not null default 0,
    added        int         not null default 0,
    changed      int         not null default 0,
    unchanged    int         not null default 0,
    arrived_at   timestamptz not null,
    ended_at     timestamptz
);

create index run_listed on imports.run (organisation, arrived_at desc, id);
create index run_waiting on imports.run (arrived_at) where state in ('ARRIVING', 'CHECKING', 'WRITING');

-- Rows as they stood in the file, known columns alone. Gone as soon as the run has ended.
create table imports.staged (
    run   uuid   not null,
    line  int    not null,
    cells text[] not null,
    primary key (run, line)
);

-- Rows as their room wants them. Gone as soon as the run has ended.
create table imports.clean (
    run   uuid   not null,
    line  int    not null,
    cells text[] not null,
    primary key (run, line)
);

-- What is wrong with which row: a column and a sentence's key, never what stood there.
create table imports.flaw (
    run         uuid not null references imports.run on delete cascade,
    line        int  not null,
    column_code text not null,
    problem     text not null,
    amount      int,
    primary key (run, line, column_code)
);
