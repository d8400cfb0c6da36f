create schema if not exists referrals;

-- A hand-over of a case to somebody who can help. Codes and ids in clear; what is handed over rests in the dossier.
create table referrals.referral (
    id uuid primary key,
    case_id uuid not null references hotline.case_file on delete cascade,
    case_team uuid not null,
    organisation uuid not null,
    restricted boolean not null,
    -- the directory's service, and what it was called when it was chosen (a public fact)
    service uuid not null,
    recipient text not null,
    purpose text not null,
    receiving_organisation uuid,
    receiving_team uuid,
    -- null until there is something to read; the case itself when the whole case is handed over
    dossier uuid,
    extent text not null,
    parts text[] not null,
    files uuid[] not null,
    summary bytea,
    retaliation text not null,
    police boolean not null,
    police_ground text,
    police_reason bytea,
    status text not null,
    status_at timestamptz not null,
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    asked_at timestamptz,
    sent_at timestamptz,
    answer_due timestamptz,
    reminded_at timestamptz,
    -- sealed under the house's key: the reminder is sent while nobody is signed in
    partner_mail bytea,
    cleared_at timestamptz,
    check ((receiving_organisation is null) = (receiving_team is null))
);
create index on referrals.referral (case_id);
create index on referrals.referral (receiving_team, status);
create index on referrals.referral (answer_due) where status = 'SENT' and reminded_at is null;

-- What the worker said when asked: to one recipient, for one purpose, about these parts.
create table referrals.consent (
    id uuid primary key,
    referral uuid not null references referrals.referral on delete cascade,
    case_id uuid not null,
    service uuid not null,
    purpose text not null,
    extent text not null,
    parts text[] not null,
    files uuid[] not null,
    given boolean not null,
    language text not null,
    text_version text not null,
    mode text not null,
    -- null when the worker answered alone, by code
    recorded_by uuid,
    at timestamptz not null,
    revoked_at timestamptz,
    -- STAFF or WORKER
    revoked_by text
);
create index on referrals.consent (referral);

-- The pieces of a dossier, in order; sealed under the dossier's own key.
create table referrals.piece (
    id uuid primary key,
    dossier uuid not null,
    place integer not null,
    part text not null,
    words bytea not null
);
create index on referrals.piece (dossier, place);

create table referrals.dossier_file (
    id uuid primary key,
    dossier uuid not null,
    file uuid not null,
    about bytea not null
);
create index on referrals.dossier_file (dossier);

-- What happened, on both sides. Words are sealed under the dossier's key and go with it.
create table referrals.step (
    id uuid primary key,
    referral uuid not null references referrals.referral on delete cascade,
    at timestamptz not null,
    kind text not null,
    side text not null,
    member uuid,
    reason text,
    words bytea
);
create index on referrals.step (referral, at);

-- Links by which an outside partner answers; only a hash of the secret rests here.
create table referrals.link (
    hash bytea primary key,
    referral uuid not null references referrals.referral on delete cascade,
    -- what a browser was given in exchange for a link, for two hours
    visit boolean not null,
    expires_at timestamptz not null
);
create index on referrals.link (referral);
