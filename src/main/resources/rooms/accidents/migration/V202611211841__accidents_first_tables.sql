-- Accidents at work: who was hurt and how badly, the investigation, compensation assessed and paid. Days, codes, amounts and
-- ids stand clear, because lists and figures count them; what happened, names, members of a commission and reasons are sealed
-- under the accident's own key. Region, sector and size are copied when it is written down: figures do not move with the register.
create schema if not exists accidents;

create table accidents.accident (
    id           uuid primary key,
    organisation uuid        not null references access.organisation,
    team         uuid        not null references access.team,
    workplace    uuid        not null references employers.workplace,
    inspection   uuid        references inspections.inspection,
    country      char(2)     not null,
    region       text,
    sector       text        not null,
    size         text        not null,
    happened_on  date        not null,
    reported_on  date        not null,
    kind         text        not null,
    cause        text        not null,
    told         bytea       not null,
    member       uuid        not null,
    at           timestamptz not null,
    struck_at    timestamptz,
    warned_at    timestamptz,
    check (reported_on >= happened_on)
);
create index accident_of_team on accidents.accident (team, happened_on desc, id);
create index accident_of_workplace on accidents.accident (workplace, happened_on);
create index accident_of_inspection on accidents.accident (inspection) where inspection is not null;

create table accidents.person (
    id       uuid primary key,
    accident uuid not null references accidents.accident,
    name     bytea,
    sex      text not null,
    age      text not null,
    contract text not null check (contract in ('WRITTEN', 'NONE', 'UNKNOWN'))
);
create index person_of_accident on accidents.person (accident);

-- Everything that was said about an accident, in the order it was said.
create table accidents.event (
    nr       bigint      generated always as identity primary key,
    id       uuid        not null unique,
    accident uuid        not null references accidents.accident,
    person   uuid        references accidents.person,
    kind     text        not null check (kind in
        ('REPORTED', 'HURT', 'OPENED', 'ENDED', 'LINKED', 'CORRECTED', 'ASSESSED', 'CHANGED', 'PAID', 'STRUCK', 'TAKEN_OUT')),
    old_code text,
    new_code text,
    amount   numeric(15, 3),
    currency char(3),
    old_day  date,
    day      date        not null,
    words    bytea,
    strikes  uuid        unique references accidents.event (id),
    member   uuid        not null,
    at       timestamptz not null,
    check ((amount is null) = (currency is null)),
    check ((kind in ('ASSESSED', 'CHANGED', 'PAID')) = (amount is not null)),
    check ((kind = 'STRUCK') = (strikes is not null)),
    check (amount > 0 or (kind = 'CHANGED' and amount = 0) or amount is null)
);
create index event_of_accident on accidents.event (accident, nr);
create index event_money on accidents.event (day) where amount is not null;

-- Nothing is overwritten: a mistake is struck out by a further line. Whoever must be forgotten loses the key; figures stay.
create function accidents.append_only() returns trigger language plpgsql as $$
begin
    raise exception 'a line of the history is struck out by another, never changed or taken away';
end $$;
create trigger append_only before update or delete on accidents.event for each row execute function accidents.append_only();
create trigger never_emptied before truncate on accidents.event for each statement execute function accidents.append_only();

-- Lines that nobody struck out.
create view accidents.standing as
select e.* from accidents.event e
where not exists (select 1 from accidents.event s where s.strikes = e.id);

-- How badly each person is hurt, as it was said last. A person whose last word was struck out does not count.
create view accidents.hurt as
select distinct on (e.accident, e.person) e.accident, e.person, e.new_code as harm, p.sex, p.age, p.contract
from accidents.standing e join accidents.person p on p.id = e.person
where e.kind = 'HURT'
order by e.accident, e.person, e.nr desc;

-- One row an accident, with what its lines come to.
create view accidents.seen as
select a.*, h.hurt, h.serious, h.killed, h.informal, i.opened_on, i.ended_on, i.conclusion
from accidents.accident a
cross join lateral (
    select count(*) as hurt,
           count(*) filter (where p.harm = 'SERIOUS') as serious,
           count(*) filter (where p.harm = 'FATAL') as killed,
           count(*) filter (where p.contract = 'NONE') as informal
    from accidents.hurt p where p.accident = a.id) h
cross join lateral (
    select max(e.day) filter (where e.kind = 'OPENED') as opened_on,
           max(e.day) filter (where e.kind = 'ENDED') as ended_on,
           max(e.new_code) filter (where e.kind = 'ENDED') as conclusion
    from accidents.standing e where e.accident = a.id and e.kind in ('OPENED', 'ENDED')) i;

-- The same without those that were taken out as a mistake. Room "plans" reads organisation, workplace, happened_on, hurt and killed.
create view accidents.counted as select * from accidents.seen where struck_at is null;

-- Every standing amount with what it adds: a payment adds itself, an assessment what it differs by from the one before it.
create view accidents.money as
select e.id, e.nr, e.accident, e.person, e.kind, e.day, e.amount, e.currency, e.at,
       case when e.kind = 'PAID' then e.amount
            else e.amount - coalesce(lag(e.amount) over assessed, 0) end as adds
from accidents.standing e
where e.amount is not null
window assessed as (partition by e.accident, e.person, e.currency, e.kind = 'PAID' order by e.nr);

-- One row for everything that a figure counts, on the day it counts; room "counts" says what the columns mean. Accidents and
-- persons count on the day of the accident, money on the day it was assessed or paid, and only som.
create view accidents.figure as
with every as (
    select 'accidents' as measure, a.id::text as once, 0 as nr, a.id as accident, a.happened_on as day, 1::numeric as value
    from accidents.accident a
    union all
    select m.measure, m.measure || h.person, 0, a.id, a.happened_on, 1
    from accidents.hurt h join accidents.accident a on a.id = h.accident
    join (values ('persons_hurt', null), ('persons_killed', 'FATAL'), ('persons_seriously_hurt', 'SERIOUS')) m (measure, harm)
      on m.harm is null or m.harm = h.harm
    union all
    select case m.kind when 'PAID' then 'injury_compensation' else 'compensation_assessed' end, m.id::text, m.nr, m.accident, m.day, m.adds
    from accidents.money m where m.currency = 'KGS')
select e.measure, e.once, e.nr, a.organisation, a.team, a.region, a.sector, a.size, a.workplace, e.day, e.value,
       '/desk/accidents/' || a.id as path
from every e join accidents.accident a on a.id = e.accident
where a.struck_at is null;
