create schema if not exists complaints;

-- Clear: codes and rough times that work lists and figures need. Sealed: everything that was said.
create table complaints.complaint (
    id uuid primary key,
    reference text not null unique,
    organisation uuid not null,
    team uuid not null,
    restricted boolean not null,
    topics text[] not null,
    country text not null,
    region text,
    sector text,
    urgency text not null,
    channel text not null,
    language text not null,
    received_at timestamptz not null,
    read_by timestamptz not null,
    progress text not null,
    progress_recipient text,
    progress_until date,
    progress_at timestamptz not null,
    narrative bytea not null,
    account bytea not null,
    contact bytea not null
);
create index complaint_by_end on complaints.complaint (progress_at) where progress in ('CLOSED', 'WITHDRAWN');

create table complaints.message (
    id uuid primary key,
    complaint uuid not null references complaints.complaint on delete cascade,
    place bigint generated always as identity,
    by_member uuid,
    question boolean not null,
    words bytea not null,
    at timestamptz not null
);
create index message_by_complaint on complaints.message (complaint, place);

-- The subject may still be a draft, so there is no foreign key.
create table complaints.attachment (
    id uuid primary key,
    subject uuid not null,
    message uuid,
    place bigint generated always as identity,
    original uuid not null,
    working_copy uuid,
    about bytea not null,
    at timestamptz not null
);
create index attachment_by_subject on complaints.attachment (subject, place);

create table complaints.outcome (
    complaint uuid not null references complaints.complaint on delete cascade,
    asked text not null,
    solved text not null,
    retaliation boolean not null,
    money bytea not null,
    at timestamptz not null,
    primary key (complaint, asked)
);

-- A null part means "any".
create table complaints.route (
    id uuid primary key,
    organisation uuid not null,
    team uuid not null,
    country text,
    region text,
    topic_group text,
    place bigint generated always as identity,
    unique nulls not distinct (team, country, region, topic_group)
);
