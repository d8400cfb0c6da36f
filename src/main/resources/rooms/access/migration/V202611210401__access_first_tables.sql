-- Who works here. Names and mail addresses of people rest sealed; a fingerprint under the house's key finds an address.
create schema if not exists access;

create table access.organisation (
    id         uuid        primary key,
    name       text        not null,
    kind       text        not null,
    country    char(2)     not null,
    founded_at timestamptz not null
);

create table access.team (
    id           uuid        primary key,
    organisation uuid        not null references access.organisation,
    name         text        not null,
    kind         text        not null,
    made_at      timestamptz not null
);
create index team_of_organisation on access.team (organisation);

create table access.member (
    id               uuid        primary key,
    organisation     uuid        not null references access.organisation,
    state            text        not null check (state in ('INVITED', 'ACTIVE', 'LEFT')),
    name             bytea       not null,
    mail             bytea,
    mail_fingerprint bytea,
    language         text        not null,
    roles            text[]      not null,
    totp             bytea,
    totp_step        bigint      not null default 0,
    added_at         timestamptz not null,
    check ((mail is null) = (state = 'LEFT'))
);
create unique index member_by_mail on access.member (mail_fingerprint) where state <> 'LEFT';
create index member_of_organisation on access.member (organisation);

-- Who is meant to be in a team. Who can open its cases is the vault's to say: the holders of its key.
create table access.team_member (
    team   uuid not null references access.team,
    member uuid not null references access.member,
    primary key (team, member)
);
create index team_member_by_member on access.team_member (member);

-- One row per browser that is signed in, or half-way there. The cookie's hash finds it; what is parked opens only with
-- the cookie itself. No address, no browser name.
create table access.session (
    id          uuid        primary key,
    cookie_hash bytea       not null unique,
    member      uuid        not null references access.member on delete cascade,
    standing    text        not null check (standing in ('PASSWORD', 'FULL')),
    parked      bytea       not null,
    misses      smallint    not null default 0,
    started_at  timestamptz not null,
    used_at     timestamptz not null
);
create index session_of_member on access.session (member);
create index session_by_use on access.session (used_at);

-- Printed one-time codes for a lost phone, as keyed fingerprints.
create table access.recovery_code (
    member      uuid  not null references access.member on delete cascade,
    fingerprint bytea not null,
    primary key (member, fingerprint)
);

-- One-time links, found by the hash of a secret that only the letter holds. An empty member means the first set-up.
create table access.invitation (
    code_hash  bytea       primary key,
    member     uuid        references access.member on delete cascade,
    kind       text        not null check (kind in ('JOIN', 'RETURN', 'NEW_PHONE', 'SET_UP')),
    made_at    timestamptz not null,
    valid_till timestamptz not null,
    check ((member is null) = (kind = 'SET_UP'))
);
create index invitation_of_member on access.invitation (member);
