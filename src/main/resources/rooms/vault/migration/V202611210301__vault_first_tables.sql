create schema if not exists vault;

-- Exactly one row: which key file belongs to this database.
create table vault.house (
    one         boolean primary key default true check (one),
    fingerprint bytea not null,
    code_salt   bytea not null
);

create table vault.member_key (
    member     uuid primary key,
    pair       uuid     not null,
    public_key bytea    not null,
    wrapped    bytea    not null,
    salt       bytea    not null,
    memory_kib integer  not null,
    passes     smallint not null
);

create table vault.team_key (
    team          uuid primary key,
    public_key    bytea   not null,
    sheet         integer not null default 0,
    sheet_wrapped bytea
);

create table vault.team_grant (
    team   uuid  not null references vault.team_key on delete cascade,
    member uuid  not null references vault.member_key on delete cascade,
    sealed bytea not null,
    primary key (team, member)
);

create index team_grant_of_member on vault.team_grant (member);

-- A case key, for one team: sealed to its public key until the team opens it, then wrapped under its symmetric key.
create table vault.case_key (
    subject uuid not null,
    team    uuid not null references vault.team_key,
    sealed  bytea,
    wrapped bytea,
    primary key (subject, team),
    check ((sealed is null) <> (wrapped is null))
);

create table vault.receipt (
    look_up    bytea primary key,
    kind       text  not null,
    subject    uuid  not null,
    wrapped    bytea not null,
    expires_at timestamptz,
    unique (subject, kind)
);

create index receipt_by_expiry on vault.receipt (expires_at) where expires_at is not null;

-- A browser that holds a case key by a cookie, for a while.
create table vault.visit (
    look_up    bytea primary key,
    subject    uuid        not null,
    wrapped    bytea       not null,
    expires_at timestamptz not null
);

create index visit_of_subject on vault.visit (subject);
create index visit_by_expiry on vault.visit (expires_at);

create table vault.file (
    id       uuid primary key,
    subject  uuid        not null,
    whole    boolean     not null default false,
    begun_at timestamptz not null
);

create index file_of_subject on vault.file (subject);
create index file_unfinished on vault.file (begun_at) where not whole;

create table vault.chunk (
    file   uuid    not null references vault.file on delete cascade,
    number integer not null,
    sealed bytea   not null,
    primary key (file, number)
);

-- Sealed bytes do not compress.
alter table vault.chunk alter column sealed set storage external;
alter table vault.case_key alter column sealed set storage external;

create table vault.hold (
    subject   uuid primary key,
    placed_by uuid        not null,
    reason    text        not null,
    placed_at timestamptz not null
);
