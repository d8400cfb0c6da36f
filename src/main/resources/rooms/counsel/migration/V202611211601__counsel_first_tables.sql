-- Counsel: dated facts of a case, and the time limits that run from them. Days, countries and codes stand in clear, because
-- lists, reminders and the recount after a change of law need them while nobody is signed in; notes and sums are sealed.
create schema if not exists counsel;

create table counsel.fact (
    id             uuid primary key,
    case_id        uuid        not null references hotline.case_file on delete cascade,
    kind           text        not null,
    country        text        not null, -- whose law it is held against
    happened_on    date        not null,
    wages_of       text,                 -- 2026-11: whose wages were due on a missed pay day, when the worker said so
    mediation_from date,
    mediation_to   date,
    note           bytea,
    amount         bytea,
    pack           text        not null default '', -- by which pack its limits were last counted; empty: there is none
    added_at       timestamptz not null,
    added_by       uuid        not null,
    dropped_at     timestamptz,
    dropped_by     uuid,
    check (mediation_to is null or mediation_from is not null and mediation_to >= mediation_from)
);
create index fact_case on counsel.fact (case_id, happened_on);
create index fact_country on counsel.fact (country, pack) where dropped_at is null;

create table counsel.clock (
    id         uuid primary key,
    fact_id    uuid not null references counsel.fact on delete cascade,
    case_id    uuid not null references hotline.case_file on delete cascade,
    what       text not null, -- which limit it is
    provision  text not null,
    article    text not null,
    mark       text not null,
    pack       text not null,
    last_on    date not null,
    safe_on    date not null,
    warned_at  timestamptz,   -- supervisors were told
    settled    text check (settled in ('ACTED', 'LOST')),
    acted_on   date,
    acted_way  text,
    settled_at timestamptz,
    settled_by uuid,
    check ((settled is null) = (settled_at is null)),
    check ((settled = 'ACTED') = (acted_on is not null and acted_way is not null)),
    unique (fact_id, what)
);
create index clock_case on counsel.clock (case_id, last_on);
create index clock_running on counsel.clock (last_on) where settled is null;
create index clock_to_warn on counsel.clock (safe_on) where settled is null and warned_at is null;

-- What a change of law did to a limit. "last_from" is empty for a new limit, "last_to" for one that the law no longer has.
create table counsel.move (
    id        uuid primary key,
    fact_id   uuid        not null references counsel.fact on delete cascade,
    case_id   uuid        not null references hotline.case_file on delete cascade,
    what      text        not null,
    provision text        not null,
    at        timestamptz not null,
    pack_from text        not null,
    pack_to   text        not null,
    last_from date,
    last_to   date
);
create index move_at on counsel.move (at desc, id);
create index move_case on counsel.move (case_id, at desc);
