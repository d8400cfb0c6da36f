-- Wage claims at a workplace: owed, admitted, ordered, paid, confirmed. Amounts, days, counts and ids stand clear; what it is
-- about and the reasons of corrections are sealed under the claim's own key. No worker stands here: only how many they are.
create schema if not exists claims;

create table claims.claim (
    id           uuid primary key,
    organisation uuid        not null references access.organisation,
    team         uuid        not null references access.team,
    workplace    uuid        not null references employers.workplace,
    inspection   uuid        references inspections.inspection,
    finding      uuid        references inspections.finding,
    country      char(2)     not null,
    region       text,
    sector       text        not null,
    size         text        not null,
    workers      integer     not null check (workers > 0),
    begun_on     date        not null,
    told         bytea       not null,
    member       uuid        not null,
    at           timestamptz not null,
    struck_at    timestamptz,
    check (finding is null or inspection is not null)
);
create index claim_of_team on claims.claim (team, begun_on desc, id);
create index claim_of_workplace on claims.claim (workplace);
create index claim_of_inspection on claims.claim (inspection) where inspection is not null;

-- Everything that was said about a claim, in the order it was said. Day: the pay day of what is owed; otherwise the day it happened.
-- Workers: how many a payment or a confirmation was about, and how many of them were paid for the first time.
create table claims.event (
    nr       bigint      generated always as identity primary key,
    id       uuid        not null unique,
    claim    uuid        not null references claims.claim,
    kind     text        not null check (kind in
        ('BEGUN', 'OWED', 'ADMITTED', 'ORDERED', 'PAID', 'CONFIRMED', 'WORKERS', 'LINKED', 'STRUCK', 'TAKEN_OUT')),
    old_code text,
    new_code text,
    amount   numeric(15, 3),
    currency char(3),
    workers  integer     check (workers > 0),
    new_ones integer     check (new_ones between 0 and workers),
    day      date        not null,
    words    bytea,
    strikes  uuid        unique references claims.event (id),
    member   uuid        not null,
    at       timestamptz not null,
    check ((amount is null) = (currency is null)),
    check (amount > 0),
    check ((kind in ('OWED', 'ADMITTED', 'ORDERED', 'PAID', 'CONFIRMED')) = (amount is not null)),
    check ((kind = 'STRUCK') = (strikes is not null)),
    check (workers is not null or kind not in ('PAID', 'CONFIRMED', 'WORKERS')),
    check ((kind = 'PAID') = (new_ones is not null))
);
create index event_of_claim on claims.event (claim, nr);
create index event_money on claims.event (day) where amount is not null;

-- Nothing is overwritten: a mistake is struck out by a further line. Whoever must be forgotten loses the key; figures stay.
create function claims.append_only() returns trigger language plpgsql as $$
begin
    raise exception 'a line of the history is struck out by another, never changed or taken away';
end $$;
create trigger append_only before update or delete on claims.event for each row execute function claims.append_only();
create trigger never_emptied before truncate on claims.event for each statement execute function claims.append_only();

-- Lines that nobody struck out.
create view claims.standing as
select e.* from claims.event e
where not exists (select 1 from claims.event s where s.strikes = e.id);

-- One row a claim and currency. Outstanding: the strongest claim there is (ordered, else admitted, else owed) less what was paid.
create view claims.balance as
select c.id as claim, c.organisation, c.workplace, e.currency,
       coalesce(sum(e.amount) filter (where e.kind = 'OWED'), 0) as owed,
       coalesce(sum(e.amount) filter (where e.kind = 'PAID'), 0) as paid,
       greatest(0, coalesce(sum(e.amount) filter (where e.kind = 'ORDERED'),
                            sum(e.amount) filter (where e.kind = 'ADMITTED'),
                            sum(e.amount) filter (where e.kind = 'OWED'), 0)
                   - coalesce(sum(e.amount) filter (where e.kind = 'PAID'), 0)) as outstanding
from claims.claim c join claims.standing e on e.claim = c.id
where c.struck_at is null and e.kind in ('OWED', 'ADMITTED', 'ORDERED', 'PAID')
group by c.id, e.currency;

-- One row a workplace and currency that still waits for wages. Room "plans" reads it for all workplaces at once.
create view claims.arrears as
select organisation, workplace, currency, sum(outstanding) as outstanding, count(*) as claims
from claims.balance where outstanding > 0
group by organisation, workplace, currency;

-- One row for everything that a figure counts, on the day it counts; room "counts" says what the columns mean. Only som count.
create view claims.figure as
select m.measure, m.measure || e.id as once, e.nr, c.organisation, c.team, c.region, c.sector, c.size, c.workplace, e.day,
       case m.measure when 'workers_paid' then e.new_ones else e.amount end as value,
       '/desk/claims/' || c.id as path
from claims.standing e join claims.claim c on c.id = e.claim
join (values ('wages_owed', 'OWED'), ('wages_ordered', 'ORDERED'), ('wages_recovered', 'PAID'), ('workers_paid', 'PAID')) m (measure, kind)
  on m.kind = e.kind
where c.struck_at is null and (e.currency = 'KGS' and m.measure <> 'workers_paid' or m.measure = 'workers_paid' and e.new_ones > 0);
