create schema if not exists signals;

-- A complaint that was referred to an inspectorate, without the complainant. Codes that the worker agreed to hand over, and
-- days; the id is drawn at random.
create table signals.signal (
    id uuid primary key,
    organisation uuid not null,
    team uuid not null,
    country text not null,
    state text not null,
    topics text[] not null,
    region text,
    sector text,
    -- whether the papers name the employer; the name itself is read there and stands nowhere here
    employer boolean not null,
    objects boolean not null default true,
    danger boolean not null,
    waits_until date,
    arrived_on date not null,
    register_by date,
    warn_on date,
    answer_by date,
    registered_on date,
    answered_on date,
    workplace uuid references employers.workplace,
    inspection uuid,
    -- supervisors are told once of each
    told_register boolean not null default false,
    told_warn boolean not null default false,
    told_answer boolean not null default false
);
create index on signals.signal (team, answer_by) where answered_on is null;
create index on signals.signal (team, arrived_on desc);
create index on signals.signal (workplace, arrived_on) where workplace is not null;
create index on signals.signal (country, arrived_on);
create index on signals.signal (country, answered_on);

-- The one place that knows which referral a signal came from. Nothing but this room's Sources reads it.
create table signals.source (
    signal uuid primary key references signals.signal on delete cascade,
    referral uuid not null unique references referrals.referral on delete cascade
);

-- What happened to a signal: added to, never changed.
create table signals.event (
    id uuid primary key,
    signal uuid not null references signals.signal,
    kind text not null,
    member uuid,
    at timestamptz not null,
    day date
);
create index on signals.event (signal, at);

create function signals.only_added() returns trigger language plpgsql as $$
begin
    raise exception 'lines of this table are only added';
end $$;
create trigger only_added before update or delete on signals.event
    for each row execute function signals.only_added();

-- How many different complaints there were about each workplace since that day. One complaint that was sent twice is one voice;
-- what was taken back is none. The plan and the page of a workplace read this and no row of a signal.
create function signals.voices(whose uuid, since date) returns table (workplace uuid, voices bigint)
    language sql stable as $$
    select coalesce(w.merged_into, w.id), count(distinct coalesce(r.case_id, s.id))
    from signals.signal s
        join employers.workplace w on w.id = s.workplace
        left join signals.source o on o.signal = s.id
        left join referrals.referral r on r.id = o.referral
    where s.organisation = whose and s.arrived_on >= since
    group by 1
$$;
