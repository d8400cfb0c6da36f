create schema if not exists directory;

-- Who helps. Texts in several languages are objects of language code and words.
create table directory.provider (
    id uuid primary key,
    -- the organisation of this installation that looks after the entry; nobody's entries may be checked by every editor
    keeper uuid,
    kind text not null,
    country text not null,
    name jsonb not null,
    role jsonb not null,
    source text not null,
    mark text not null,
    -- set when it works in this installation and takes referrals here
    receiving_organisation uuid,
    receiving_team uuid,
    check ((receiving_organisation is null) = (receiving_team is null))
);

create table directory.service (
    id uuid primary key,
    provider uuid not null references directory.provider on delete cascade,
    needs text[] not null,
    name jsonb not null,
    does jsonb not null,
    does_not jsonb not null,
    for_whom jsonb not null,
    say_this jsonb not null,
    languages text[] not null,
    sign_language boolean not null,
    women_only boolean not null,
    cost text not null,
    beds integer check (beds >= 0),
    beds_free integer check (beds_free between 0 and beds),
    beds_as_of timestamptz,
    checked_on date not null,
    checked_by text not null
);
create index on directory.service (provider);
create index on directory.service using gin (needs);

-- Where. A confidential place keeps its town and address sealed and clear nowhere.
create table directory.place (
    id uuid primary key,
    service uuid not null references directory.service on delete cascade,
    country text not null,
    region text,
    confidential boolean not null,
    town jsonb,
    address jsonb,
    sealed_town bytea,
    sealed_address bytea,
    -- what a typed place is compared with; empty for a confidential place
    folded text not null,
    step_free text not null,
    check (confidential = (town is null) and confidential = (address is null)),
    check (confidential = (sealed_town is not null) and confidential = (sealed_address is not null)),
    check (not confidential or folded = '')
);
create index on directory.place (service);

create table directory.hours (
    place uuid not null references directory.place on delete cascade,
    days text[] not null,
    opens time not null,
    closes time not null
);
create index on directory.hours (place);

create table directory.channel (
    id uuid primary key,
    service uuid not null references directory.service on delete cascade,
    kind text not null,
    value text not null,
    note jsonb not null,
    source text not null,
    mark text not null,
    verified_on date not null,
    verified_by text not null,
    valid_until date not null check (valid_until >= verified_on)
);
create index on directory.channel (service);

-- Readers' reports that a channel is dead; `reporter` is a keyed fingerprint of a passing cookie, and goes with the check.
create table directory.report (
    channel uuid not null references directory.channel on delete cascade,
    reporter bytea not null,
    primary key (channel, reporter)
);

-- What was done to an entry and by whom; names fields, never their old words.
create table directory.change (
    id bigint generated always as identity primary key,
    service uuid not null references directory.service on delete cascade,
    at timestamptz not null,
    kind text not null,
    member uuid,
    signed_as text not null
);
create index on directory.change (service, at desc);

-- The directory's work list: what somebody must check.
create table directory.task (
    id bigint generated always as identity primary key,
    service uuid not null references directory.service on delete cascade,
    reason text not null,
    opened_at timestamptz not null,
    done_at timestamptz
);
create unique index on directory.task (service, reason) where done_at is null;
