-- Inspections: from draft to act. Codes, days, counts and states stand clear, because lists and figures count them; everything
-- typed is sealed under the inspection's own key. What happened is an event; no event is changed or taken away.
create schema if not exists inspections;

create table inspections.inspection (
    id               uuid primary key,
    organisation     uuid        not null,
    team             uuid        not null,
    workplace        uuid        not null references employers.workplace,
    inspector        uuid        not null,
    -- As they were at the beginning: figures do not move when the register changes.
    country          text        not null,
    region           text,
    sector           text        not null,
    size             text        not null,
    ground           text        not null,
    state            text        not null,
    unannounced      boolean     not null,
    why_no_visit     text,
    -- The rule that stops it or stopped it last; every stop stands in inspections.block.
    rule             text,
    blocked_from     text,
    planned_on       date,
    consent_asked_on date,
    consent_given_on date,
    notice_sent_on   date,
    started_on       date,
    visited_on       date,
    act_on           date,
    delivered_on     date,
    closed_on        date,
    blocked_on       date,
    lifted_on        date,
    workers_covered  int         not null default 0 check (workers_covered >= 0),
    follows          uuid references inspections.inspection,
    asked_by         uuid,
    approved_by      uuid,
    about            bytea,
    notes            bytea,
    begun_by         uuid        not null,
    begun_at         timestamptz not null,
    check (approved_by is null or approved_by <> asked_by),
    check ((state = 'BLOCKED') = (blocked_from is not null))
);

create index inspection_team on inspections.inspection (team, begun_at desc, id);
create index inspection_team_state on inspections.inspection (team, state, begun_at desc, id);
create index inspection_team_inspector on inspections.inspection (team, inspector, begun_at desc, id);
create index inspection_team_region on inspections.inspection (team, region, begun_at desc, id);
create index inspection_team_ground on inspections.inspection (team, ground, begun_at desc, id);
create index inspection_workplace on inspections.inspection (workplace, begun_at desc);
create index inspection_visited on inspections.inspection (organisation, visited_on) where visited_on is not null;
create index inspection_follows on inspections.inspection (follows) where follows is not null;

create table inspections.event (
    id           uuid primary key,
    inspection   uuid        not null references inspections.inspection,
    organisation uuid        not null,
    -- What it happened to: the inspection itself, a finding, a photo, an act.
    subject      uuid        not null,
    kind         text        not null,
    old_code     text,
    new_code     text,
    day          date,
    reason       bytea,
    by           uuid        not null,
    at           timestamptz not null,
    place        bigint generated always as identity
);

create index event_inspection on inspections.event (inspection, place);

create table inspections.block (
    id           uuid primary key,
    inspection   uuid        not null references inspections.inspection,
    organisation uuid        not null,
    rule         text        not null,
    door         text        not null check (door in ('APPROVAL', 'NOTICE', 'VISIT')),
    blocked_on   date        not null,
    lifted_on    date,
    lifted_how   text,
    reason       bytea,
    lifted_by    uuid,
    check ((lifted_on is null) = (lifted_how is null)),
    check (lifted_on is null or lifted_on >= blocked_on)
);

create unique index block_one_at_a_time on inspections.block (inspection) where lifted_on is null;
create index block_organisation on inspections.block (organisation, blocked_on);

-- What the chief inspector said of a rule. The last word counts.
create table inspections.switch (
    id           uuid primary key,
    organisation uuid        not null,
    rule         text        not null,
    applies      boolean     not null,
    valid_from   date,
    valid_until  date,
    sizes        text[]      not null,
    spared       text[]      not null,
    number       int,
    -- Under a key of its own, which every team of the organisation was given.
    subject      uuid        not null,
    reason       bytea       not null,
    source       bytea       not null,
    by           uuid        not null,
    at           timestamptz not null,
    place        bigint generated always as identity
);

create index switch_organisation on inspections.switch (organisation, rule, place desc);

create table inspections.chosen (
    inspection uuid not null references inspections.inspection,
    checklist  text not null,
    version    int  not null,
    primary key (inspection, checklist)
);

-- What came from a tablet or a form, once: the id is drawn there.
create table inspections.sync (
    id         uuid primary key,
    inspection uuid        not null references inspections.inspection,
    by         uuid        not null,
    at         timestamptz not null
);

create table inspections.answer (
    id         uuid primary key,
    inspection uuid        not null references inspections.inspection,
    sync       uuid        not null references inspections.sync,
    checklist  text        not null,
    version    int         not null,
    question   text        not null,
    answer     text        not null check (answer in ('YES', 'NO', 'NOT_APPLICABLE')),
    note       bytea,
    place      bigint generated always as identity
);

create index answer_inspection on inspections.answer (inspection, place);

create table inspections.finding (
    id               uuid primary key,
    inspection       uuid not null references inspections.inspection,
    organisation     uuid not null,
    topic            text not null,
    provision        text not null,
    article          text not null,
    law_version      text not null,
    severity         text not null check (severity in ('MINOR', 'SERIOUS', 'GRAVE')),
    workers_affected int  not null check (workers_affected >= 0),
    found_on         date not null,
    version          int  not null default 1,
    words            bytea not null,
    struck_at        timestamptz,
    struck           bytea,
    place            bigint generated always as identity,
    check ((struck_at is null) = (struck is null))
);

create index finding_inspection on inspections.finding (inspection, place);
create index finding_organisation on inspections.finding (organisation, found_on, id);

-- Every wording that anybody gave a finding, in whatever order they came. One that was written on a stale wording is a rival
-- until somebody decides.
create table inspections.wording (
    id               uuid primary key,
    finding          uuid        not null references inspections.finding,
    inspection       uuid        not null references inspections.inspection,
    base             int         not null,
    version          int,
    topic            text        not null,
    provision        text        not null,
    severity         text        not null,
    workers_affected int         not null,
    words            bytea       not null,
    by               uuid        not null,
    at               timestamptz not null,
    settled_at       timestamptz,
    place            bigint generated always as identity,
    unique (finding, version)
);

create table inspections.photo (
    id           uuid primary key,
    inspection   uuid        not null references inspections.inspection,
    finding      uuid references inspections.finding,
    original     uuid        not null,
    working_copy uuid,
    about        bytea       not null,
    by           uuid        not null,
    at           timestamptz not null,
    place        bigint generated always as identity
);

create index photo_inspection on inspections.photo (inspection, place);

create table inspections.act (
    id           uuid primary key,
    inspection   uuid        not null references inspections.inspection,
    organisation uuid        not null,
    number       text        not null,
    version      int         not null,
    drawn_on     date        not null,
    hash         text        not null,
    text         bytea       not null,
    by           uuid        not null,
    at           timestamptz not null,
    delivered_on date,
    delivered_how text,
    unique (inspection, version),
    unique (organisation, number, version),
    check ((delivered_on is null) = (delivered_how is null))
);

create table inspections.act_number (
    organisation uuid not null,
    year         int  not null,
    last         int  not null,
    primary key (organisation, year)
);

-- What happened, what was answered and how a finding was worded stays as it was written.
create function inspections.stays() returns trigger language plpgsql as $$
begin
    raise exception '% is written once', tg_table_name;
end $$;

create trigger stays before update or delete on inspections.event for each row execute function inspections.stays();
create trigger stays before update or delete on inspections.switch for each row execute function inspections.stays();
create trigger stays before update or delete on inspections.answer for each row execute function inspections.stays();
create trigger stays before update or delete on inspections.sync for each row execute function inspections.stays();
create trigger stays before delete on inspections.finding for each row execute function inspections.stays();
create trigger stays before delete on inspections.photo for each row execute function inspections.stays();
create trigger stays before delete on inspections.wording for each row execute function inspections.stays();
create trigger stays before delete on inspections.block for each row execute function inspections.stays();
create trigger stays before delete on inspections.act for each row execute function inspections.stays();

-- An act that was drawn is frozen; delivering it may be added once.
create function inspections.only_deliver() returns trigger language plpgsql as $$
begin
    if (new.id, new.inspection, new.number, new.version, new.drawn_on, new.hash, new.text, new."by", new.at)
       is distinct from (old.id, old.inspection, old.number, old.version, old.drawn_on, old.hash, old.text, old."by", old.at)
       or old.delivered_on is not null then
        raise exception 'an act is drawn once';
    end if;
    return new;
end $$;

create trigger only_deliver before update on inspections.act for each row execute function inspections.only_deliver();
