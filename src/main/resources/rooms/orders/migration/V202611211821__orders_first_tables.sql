-- Orders: what an inspector demanded after an act, and what came of it. States, days, amounts and codes stand clear, because
-- work lists and figures need them; every word that somebody typed is sealed under the inspection's key.
create schema if not exists orders;

create table orders.number (
    organisation uuid not null,
    kind         text not null,
    year         int  not null,
    last         int  not null,
    primary key (organisation, kind, year)
);

-- What is kept beside the history (state, next_due, waiting, closed_on, on_time) follows from it and is written with it.
create table orders.order_ (
    id           uuid primary key,
    inspection   uuid        not null references inspections.inspection,
    organisation uuid        not null,
    team         uuid        not null,
    workplace    uuid        not null,
    number       text        not null,
    issued_on    date        not null,
    issued_by    uuid        not null,
    at           timestamptz not null,
    state        text        not null check (state in ('RUNNING', 'VERIFIED', 'NOT_DONE', 'CANCELLED')),
    next_due     date,
    waiting      int         not null default 0,
    served_on    date,
    closed_on    date,
    on_time      boolean     not null default false,
    unique (organisation, number)
);

create index order_inspection on orders.order_ (inspection);
create index order_running on orders.order_ (team, next_due) where state = 'RUNNING';
create index order_team on orders.order_ (team, issued_on desc);
create index order_issued on orders.order_ (organisation, issued_on);
create index order_workplace on orders.order_ (workplace);

create table orders.demand (
    id           uuid primary key,
    order_       uuid not null references orders.order_,
    inspection   uuid not null references inspections.inspection,
    finding      uuid not null references inspections.finding,
    organisation uuid not null,
    team         uuid not null,
    workplace    uuid not null,
    words        bytea not null,
    first_due    date not null,
    due          date not null,
    state        text not null
        check (state in ('ISSUED', 'EXTENDED', 'PARTLY', 'CLAIMED', 'VERIFIED', 'NOT_DONE', 'CANCELLED')),
    done_on      date,
    verified_on  date,
    closed_on    date,
    reminded_due date,
    check ((state = 'VERIFIED') = (verified_on is not null)),
    check ((state in ('VERIFIED', 'NOT_DONE', 'CANCELLED')) = (closed_on is not null))
);

create index demand_order on orders.demand (order_);
create index demand_finding on orders.demand (finding);
create index demand_inspection on orders.demand (inspection);
create index demand_workplace on orders.demand (workplace);
create index demand_due on orders.demand (due) where state in ('ISSUED', 'EXTENDED', 'PARTLY');
create index demand_verified on orders.demand (organisation, verified_on);
-- What is demanded already is not demanded a second time before the first demand has ended.
create unique index demand_running on orders.demand (finding) where state in ('ISSUED', 'EXTENDED', 'PARTLY', 'CLAIMED');

create table orders.fine (
    id           uuid primary key,
    inspection   uuid           not null references inspections.inspection,
    order_       uuid references orders.order_,
    finding      uuid references inspections.finding,
    organisation uuid           not null,
    team         uuid           not null,
    workplace    uuid           not null,
    number       text           not null,
    ground       text,
    ground_typed bytea,
    currency     char(3)        not null,
    written_by   uuid           not null,
    at           timestamptz    not null,
    state        text           not null check (state in
        ('STRUCK', 'PROPOSED', 'IMPOSED', 'APPEALED', 'CONFIRMED', 'REDUCED', 'CANCELLED', 'FORWARDED', 'PAID')),
    decided_on   date,
    imposed      numeric(15, 2) not null check (imposed >= 0),
    due          numeric(15, 2) not null check (due >= 0),
    paid         numeric(15, 2) not null check (paid >= 0),
    unique (organisation, number),
    check ((ground is null) <> (ground_typed is null)),
    check (due <= imposed)
);

create index fine_inspection on orders.fine (inspection);
create index fine_order on orders.fine (order_);
create index fine_finding on orders.fine (finding);
create index fine_workplace on orders.fine (workplace);
create index fine_decided on orders.fine (organisation, decided_on);
create index fine_unpaid on orders.fine (team, decided_on) where due > paid;

create table orders.suspension (
    id           uuid primary key,
    inspection   uuid        not null references inspections.inspection,
    finding      uuid        not null references inspections.finding,
    organisation uuid        not null,
    team         uuid        not null,
    workplace    uuid        not null,
    what         text        not null check (what in ('WORK', 'EQUIPMENT', 'PLACE')),
    words        bytea       not null,
    written_by   uuid        not null,
    at           timestamptz not null,
    state        text        not null check (state in ('STRUCK', 'SUSPENDED', 'LIFTED')),
    from_on      date        not null,
    lifted_on    date
);

create index suspension_inspection on orders.suspension (inspection);
create index suspension_team on orders.suspension (team, from_on) where state = 'SUSPENDED';
create index suspension_from on orders.suspension (organisation, from_on);
create index suspension_workplace on orders.suspension (workplace);

-- What is before a superior, the chief inspector, a court or a criminal body.
create table orders.proceeding (
    id           uuid primary key,
    inspection   uuid        not null references inspections.inspection,
    order_       uuid references orders.order_,
    fine         uuid references orders.fine,
    suspension   uuid references orders.suspension,
    organisation uuid        not null,
    team         uuid        not null,
    workplace    uuid        not null,
    kind         text        not null check (kind in ('APPEAL_SUPERIOR', 'APPEAL_CHIEF', 'APPEAL_COURT', 'COERCION', 'CRIMINAL')),
    stops        text        not null check (stops in ('YES', 'NO', 'NOT_KNOWN')),
    written_by   uuid        not null,
    at           timestamptz not null,
    state        text        not null check (state in ('STRUCK', 'OPEN', 'DECIDED')),
    lodged_on    date        not null,
    next_hearing date,
    decided_on   date,
    outcome      text,
    check (num_nonnulls(order_, fine, suspension) <= 1)
);

create index proceeding_inspection on orders.proceeding (inspection);
create index proceeding_open on orders.proceeding (team, next_hearing) where state = 'OPEN';
create index proceeding_lodged on orders.proceeding (organisation, lodged_on);
create index proceeding_fine on orders.proceeding (fine);
create index proceeding_order on orders.proceeding (order_);

-- Everything that ever happened to a demand, an order, a fine, a suspension or a proceeding. Lines are only added: what was
-- wrong is struck out by a further line that names it.
create table orders.event (
    seq        bigint generated always as identity primary key,
    id         uuid        not null unique,
    subject    uuid        not null,
    inspection uuid        not null references inspections.inspection,
    kind       text        not null,
    amount     numeric(15, 2) check (amount > 0),
    currency   char(3),
    day        date        not null,
    until      date,
    code       text,
    seen       uuid references inspections.inspection,
    cause      uuid references orders.event (id),
    strikes    uuid unique references orders.event (id),
    words      bytea,
    member     uuid        not null,
    at         timestamptz not null,
    check ((amount is null) = (currency is null)),
    check ((kind = 'STRUCK') = (strikes is not null))
);

create index event_subject on orders.event (subject, seq);
create index event_cause on orders.event (cause) where cause is not null;
create index event_kind on orders.event (kind, day);

create function orders.only_add() returns trigger language plpgsql as $$
begin
    raise exception 'what was written is struck out by a further line, never changed';
end $$;

create trigger only_add before update or delete on orders.event for each row execute function orders.only_add();
create trigger only_add_all before truncate on orders.event for each statement execute function orders.only_add();

-- The paper that was handed out, as it was handed out. A decision that was struck out and written again has a further one.
create table orders.paper (
    seq      bigint generated always as identity primary key,
    subject  uuid        not null,
    language text        not null,
    file     uuid        not null,
    print    bytea       not null,
    at       timestamptz not null
);

create index paper_subject on orders.paper (subject, language, seq);

create trigger only_add before update or delete on orders.paper for each row execute function orders.only_add();

-- What stands against what was written: only what follows from the history may move.
create function orders.keep_demand() returns trigger language plpgsql as $$
begin
    if (new.id, new.order_, new.inspection, new.finding, new.organisation, new.team, new.workplace, new.words, new.first_due)
       is distinct from
       (old.id, old.order_, old.inspection, old.finding, old.organisation, old.team, old.workplace, old.words, old.first_due)
    then
        raise exception 'a demand is extended or cancelled, never rewritten';
    end if;
    return new;
end $$;

create trigger keep_demand before update on orders.demand for each row execute function orders.keep_demand();

create view orders.counts_event as
select e.* from orders.event e
where e.kind <> 'STRUCK' and not exists (select 1 from orders.event s where s.strikes = e.id);

-- One line for each row that a published figure counts: the figure and the list of its rows are read from the same place.
create view orders.counted as
select 'orders' as measure, id as row, 'ORDER' as kind, inspection, organisation, team, workplace,
       issued_on as day, 1::numeric as value
from orders.order_
union all
select 'orders_verified', id, 'ORDER', inspection, organisation, team, workplace, closed_on, 1
from orders.order_ where state = 'VERIFIED'
union all
select 'orders_on_time', id, 'ORDER', inspection, organisation, team, workplace, closed_on, 1
from orders.order_ where state = 'VERIFIED' and on_time
union all
select 'fines_imposed', id, 'FINE', inspection, organisation, team, workplace, decided_on, imposed
from orders.fine where currency = 'KGS' and decided_on is not null
union all
select 'fines_paid', f.id, 'FINE', f.inspection, f.organisation, f.team, f.workplace, e.day,
       case when e.kind = 'FINE_PAID' then e.amount else -e.amount end
from orders.fine f join orders.counts_event e on e.subject = f.id
where e.kind in ('FINE_PAID', 'FINE_REFUNDED') and e.currency = 'KGS'
union all
select 'suspensions', id, 'SUSPENSION', inspection, organisation, team, workplace, from_on, 1
from orders.suspension where state <> 'STRUCK'
union all
select 'court_hearings', p.id, 'PROCEEDING', p.inspection, p.organisation, p.team, p.workplace, e.day, 1
from orders.proceeding p join orders.counts_event e on e.subject = p.id
where e.kind = 'HEARING'
union all
select 'act_appeals', id, 'PROCEEDING', inspection, organisation, team, workplace, lodged_on, 1
from orders.proceeding where state <> 'STRUCK' and kind in ('APPEAL_SUPERIOR', 'APPEAL_CHIEF', 'APPEAL_COURT')
union all
select 'days_to_result', d.order_, 'ORDER', d.inspection, d.organisation, d.team, d.workplace, d.verified_on,
       (d.verified_on - i.visited_on)::numeric
from orders.demand d join inspections.inspection i on i.id = d.inspection
where d.state = 'VERIFIED' and i.visited_on is not null;

-- What is open against each workplace on this day, all workplaces at once; for the risk plan. A workplace with nothing open is
-- left out. overdue: demands past their day and not done; failed: demands that ended not done; unpaid: fines with something
-- left to pay; repeated: kinds of violation that two or more visits found there.
create function orders.unfulfilled(whose uuid, today date)
    returns table (workplace uuid, overdue bigint, failed bigint, unpaid bigint, repeated bigint)
    language sql stable as $$
    select workplace, sum(overdue)::bigint, sum(failed)::bigint, sum(unpaid)::bigint, sum(repeated)::bigint
    from (
        select d.workplace,
               count(*) filter (where d.state in ('ISSUED', 'EXTENDED', 'PARTLY') and d.due < today) as overdue,
               count(*) filter (where d.state = 'NOT_DONE') as failed, 0::bigint as unpaid, 0::bigint as repeated
        from orders.demand d where d.organisation = whose group by d.workplace
        union all
        select f.workplace, 0, 0, count(*), 0
        from orders.fine f where f.organisation = whose and f.due > f.paid group by f.workplace
        union all
        select again.workplace, 0, 0, 0, count(*)
        from (
            select i.workplace, f.topic
            from inspections.finding f join inspections.inspection i on i.id = f.inspection
            where f.organisation = whose and f.struck_at is null
            group by i.workplace, f.topic having count(distinct f.inspection) > 1
        ) again group by again.workplace
    ) parts
    group by workplace
    having sum(overdue) + sum(failed) + sum(unpaid) + sum(repeated) > 0
$$;
