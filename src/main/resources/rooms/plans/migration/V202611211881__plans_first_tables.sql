-- Plans: which workplaces an inspectorate visits in a quarter, and why. Codes, points, days and ids stand clear; what people
-- write about a campaign is sealed under the campaign's own key.
create schema if not exists plans;

create table plans.campaign (
    id           uuid primary key,
    organisation uuid        not null,
    team         uuid        not null,
    topic        text        not null,
    section      text,
    region       text,
    size         text,
    from_on      date        not null,
    until_on     date        not null,
    state        text        not null check (state in ('OPEN', 'CLOSED')),
    title        bytea       not null,
    begun_by     uuid        not null,
    begun_at     timestamptz not null,
    check (until_on >= from_on)
);
create index campaign_team on plans.campaign (team, from_on desc);

-- The six steps of strategic compliance. What was written is added to; the newest counts.
create table plans.campaign_step (
    id       uuid primary key,
    campaign uuid        not null references plans.campaign,
    step     text        not null,
    progress text        not null,
    owner    uuid,
    due_on   date,
    words    bytea,
    evidence bytea,
    member   uuid        not null,
    at       timestamptz not null,
    place    bigint generated always as identity
);
create index campaign_step_newest on plans.campaign_step (campaign, step, place desc);

create table plans.plan (
    id              uuid primary key,
    organisation    uuid          not null,
    team            uuid          not null,
    country         text          not null,
    quarter         date          not null,
    state           text          not null check (state in ('DRAFT', 'ASKED', 'APPROVED', 'RUNNING', 'CLOSED')),
    weights         int           not null,
    lot_percent     int           not null,
    -- Written before anything is drawn; whoever has it draws the same again.
    seed            text          not null,
    inspectors      int           not null check (inspectors > 0),
    days_each       int           not null check (days_each > 0),
    reserve_percent int           not null check (reserve_percent between 0 and 90),
    office          text,
    journey_visits  int           not null check (journey_visits > 0),
    -- Days of a journey by region.
    journeys        jsonb         not null,
    capacity        numeric(10, 2) not null,
    used            numeric(10, 2) not null default 0,
    looked_at       int           not null default 0,
    computed_at     timestamptz,
    campaign        uuid references plans.campaign,
    campaign_slots  int           not null default 0,
    asked_by        uuid,
    approved_by     uuid,
    begun_by        uuid          not null,
    begun_at        timestamptz   not null,
    check (approved_by is null or approved_by <> asked_by),
    check (used <= capacity)
);
create index plan_team on plans.plan (team, quarter desc, begun_at desc);

create table plans.slot (
    id         uuid primary key,
    plan       uuid          not null references plans.plan,
    place      int           not null,
    kind       text          not null check (kind in ('SCORED', 'LOT', 'CAMPAIGN')),
    workplace  uuid          not null references employers.workplace,
    sector     int           not null,
    size       int           not null,
    signals    int           not null,
    accidents  int           not null,
    orders     int           not null,
    years      int           not null,
    chain      int           not null,
    score      int           not null,
    last_visit date,
    days       numeric(6, 2) not null,
    inspection uuid,
    unique (plan, place),
    unique (plan, workplace),
    check (score = sector + size + signals + accidents + orders + years + chain)
);
create index slot_inspection on plans.slot (inspection) where inspection is not null;

-- What a plan leaves out and why: all of it as counts, and the first of each kind by name.
create table plans.left_out (
    plan      uuid not null references plans.plan,
    why       text not null check (why in ('CAPACITY', 'RULE', 'UNDER_WAY')),
    rule      text,
    workplaces int not null,
    best_score int not null
);
create index left_out_plan on plans.left_out (plan);

create table plans.left_out_first (
    plan      uuid not null references plans.plan,
    place     int  not null,
    workplace uuid not null references employers.workplace,
    why       text not null,
    rule      text,
    score     int  not null,
    primary key (plan, place)
);

create table plans.event (
    id     uuid primary key,
    plan   uuid        not null references plans.plan,
    kind   text        not null,
    member uuid        not null,
    at     timestamptz not null,
    place  bigint generated always as identity
);
create index event_plan on plans.event (plan, place);

create function plans.only_added() returns trigger language plpgsql as $$
begin
    raise exception 'lines of this table are only added';
end $$;
create trigger only_added before update or delete on plans.event for each row execute function plans.only_added();
create trigger only_added before update or delete on plans.campaign_step for each row execute function plans.only_added();
