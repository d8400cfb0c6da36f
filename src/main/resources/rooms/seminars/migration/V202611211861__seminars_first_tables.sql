-- Trainings of employers and workers: day, place, topics, who held them, employers present, heads counted. No participant has a name
-- here. Only the reason of a correction is typed in words, and sealed under the seminar's own key.
create schema if not exists seminars;

create table seminars.seminar (
    id           uuid primary key,
    organisation uuid        not null references access.organisation,
    team         uuid        not null references access.team,
    country      char(2)     not null,
    region       text,
    held_on      date        not null,
    audience     text        not null check (audience in ('EMPLOYERS', 'WORKERS', 'BOTH')),
    held_by      text        not null check (held_by in ('INSPECTORATE', 'UNION', 'TOGETHER')),
    topics       text[]      not null check (cardinality(topics) > 0),
    offered      text[]      not null,
    member       uuid        not null,
    at           timestamptz not null,
    struck_at    timestamptz
);
create index seminar_of_team on seminars.seminar (team, held_on desc, id);

-- Everything that was said about a seminar, in the order it was said. An employer was present with the region, sector and size of that
-- day; numbers are counted anew by a further line.
create table seminars.event (
    nr        bigint      generated always as identity primary key,
    id        uuid        not null unique,
    seminar   uuid        not null references seminars.seminar,
    kind      text        not null check (kind in ('HELD', 'PRESENT', 'COUNTED', 'STRUCK', 'TAKEN_OUT')),
    employer  uuid        references employers.employer,
    workplace uuid        references employers.workplace,
    region    text,
    sector    text,
    size      text,
    new_code  text,
    old_number integer,
    number    integer     check (number >= 0),
    day       date        not null,
    words     bytea,
    strikes   uuid        unique references seminars.event (id),
    member    uuid        not null,
    at        timestamptz not null,
    check ((kind = 'PRESENT') = (employer is not null)),
    check ((kind = 'COUNTED') = (number is not null and new_code is not null)),
    check (new_code is null or new_code in ('WORKERS', 'EMPLOYERS', 'CERTIFICATES')),
    check ((kind = 'STRUCK') = (strikes is not null))
);
create index event_of_seminar on seminars.event (seminar, nr);
create index event_of_employer on seminars.event (employer) where employer is not null;

-- Nothing is overwritten: a mistake is struck out by a further line.
create function seminars.append_only() returns trigger language plpgsql as $$
begin
    raise exception 'a line of the history is struck out by another, never changed or taken away';
end $$;
create trigger append_only before update or delete on seminars.event for each row execute function seminars.append_only();
create trigger never_emptied before truncate on seminars.event for each statement execute function seminars.append_only();

-- Lines that nobody struck out, of seminars that took place.
create view seminars.standing as
select e.*, s.organisation, s.audience, s.held_on, s.region as place
from seminars.event e join seminars.seminar s on s.id = e.seminar
where s.struck_at is null
  and not exists (select 1 from seminars.event x where x.strikes = e.id);

-- One row a seminar, with the numbers as they were counted last. One that was taken out has none.
create view seminars.seen as
select s.*, n.workers, n.employers, n.certificates, n.firms
from seminars.seminar s
cross join lateral (
    select coalesce((array_agg(e.number order by e.nr desc) filter (where e.new_code = 'WORKERS'))[1], 0) as workers,
           coalesce((array_agg(e.number order by e.nr desc) filter (where e.new_code = 'EMPLOYERS'))[1], 0) as employers,
           coalesce((array_agg(e.number order by e.nr desc) filter (where e.new_code = 'CERTIFICATES'))[1], 0) as certificates,
           count(distinct e.employer) as firms
    from seminars.standing e where e.seminar = s.id) n;

-- One row for everything that a figure counts, on the day it counts; room "counts" says what the columns mean. One employer at two
-- seminars of a period counts once, where and as what it was there first: "once" is the employer. Workers are heads: nobody
-- knows who came twice.
create view seminars.figure as
with every as (
    select m.measure, s.id::text as once, 0::bigint as nr, s.id as seminar, s.region, null as sector, null as size,
           null::uuid as workplace, case m.measure when 'workers_trained' then s.workers else 1 end::numeric as value
    from seminars.seen s
    join (values ('trainings', true), ('worker_trainings', false), ('workers_trained', false)) m (measure, every_audience)
      on m.every_audience or s.audience in ('WORKERS', 'BOTH')
    union all
    select 'employers_trained', e.employer::text, e.nr, e.seminar, e.region, e.sector, e.size, e.workplace, 1
    from seminars.standing e where e.kind = 'PRESENT' and e.audience in ('EMPLOYERS', 'BOTH'))
select e.measure, e.once, e.nr, s.organisation, s.team, e.region, e.sector, e.size, e.workplace, s.held_on as day, e.value,
       '/desk/seminars/' || s.id as path
from every e join seminars.seminar s on s.id = e.seminar
where s.struck_at is null and e.value > 0;
