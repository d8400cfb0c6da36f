-- Hotline: case files, what happened in them, and contacts. Clear columns are the coded facts that work lists and figures
-- need; everything that anybody said or typed is in a bytea column, sealed under the key of its case or contact.
create schema if not exists hotline;

create table hotline.case_file (
    id            uuid primary key,          -- the complaint's id
    reference     text        not null,
    organisation  uuid        not null,
    team          uuid        not null,      -- the team in charge; every list is filtered by it
    restricted    boolean     not null default false,
    status        text        not null check (status in ('NEW', 'OPEN', 'CLOSED')),
    urgency       smallint    not null check (urgency between 1 and 3),
    reasons       text[]      not null default '{}',
    waiting_for   text        not null check (waiting_for in ('US', 'WORKER', 'OTHERS', 'NOBODY')),
    waiting_since timestamptz not null,
    clock_due     timestamptz not null,      -- when whoever we wait for should have acted
    due_at        timestamptz not null,      -- the earlier of clock_due and the first open task
    limit_on      date,                      -- last day of the first time limit of the law that still runs
    limit_safe_on date,                      -- by when we want it done
    topics        text[]      not null default '{}',
    country       text,
    region        text,
    sector        text,
    channel       text        not null,
    language      text        not null,
    assigned      uuid,
    month         text        not null,      -- 2026-11
    outcomes      text[]      not null default '{}',
    told          text,                      -- how the worker came to know the result
    received_at   timestamptz not null,
    closed_at     timestamptz,
    -- every filter of the queue in one array, so that one index serves any mixture of them
    marks         text[] generated always as (
        topics || array[
            'team:' || team::text,
            case when status = 'CLOSED' then 'closed' else 'open' end,
            'country:' || coalesce(country, ''),
            'region:' || coalesce(region, ''),
            'sector:' || coalesce(sector, ''),
            'channel:' || channel,
            'language:' || language,
            'urgency:' || urgency::text,
            'assigned:' || coalesce(assigned::text, ''),
            'month:' || month]) stored,
    check ((status = 'CLOSED') = (closed_at is not null)),
    check ((limit_on is null) = (limit_safe_on is null))
);

-- One index per view, in the queue's own order: a page is the first few rows of it.
create index case_file_open    on hotline.case_file (team, urgency, due_at, id) where status <> 'CLOSED';
create index case_file_new     on hotline.case_file (team, urgency, due_at, id) where status = 'NEW';
create index case_file_us      on hotline.case_file (team, urgency, due_at, id) where status <> 'CLOSED' and waiting_for = 'US';
create index case_file_others  on hotline.case_file (team, urgency, due_at, id) where status <> 'CLOSED' and waiting_for <> 'US';
create index case_file_mine    on hotline.case_file (assigned, team, urgency, due_at, id) where status <> 'CLOSED';
create index case_file_due     on hotline.case_file (team, due_at, id) where status <> 'CLOSED';
create index case_file_limit   on hotline.case_file (team, limit_on, id) where status <> 'CLOSED' and limit_on is not null;
create index case_file_closed  on hotline.case_file (team, closed_at desc, id desc) where status = 'CLOSED';
create index case_file_newest  on hotline.case_file (team, received_at desc, id desc);
create index case_file_waiting on hotline.case_file (team, waiting_since) where status <> 'CLOSED' and waiting_for = 'US';
create unique index case_file_reference on hotline.case_file (reference);
create index case_file_marks   on hotline.case_file using gin (marks) with (gin_pending_list_limit = 256);

-- The timeline: everything that happened in a case. "what" is the key of a sentence, "detail" holds codes and ids.
create table hotline.entry (
    id      uuid primary key,
    case_id uuid        not null references hotline.case_file on delete cascade,
    at      timestamptz not null,
    member  uuid,
    what    text        not null,
    detail  text,
    words   bytea
);
create index entry_case on hotline.entry (case_id, at desc, id desc);

create table hotline.consultation (
    id       uuid primary key,
    case_id  uuid        not null references hotline.case_file on delete cascade,
    at       timestamptz not null,
    member   uuid        not null,
    minutes  smallint    not null check (minutes between 1 and 600),
    topic    text,
    question bytea       not null,
    advice   bytea       not null
);
create index consultation_case on hotline.consultation (case_id, at desc);

create table hotline.task (
    id       uuid primary key,
    case_id  uuid        not null references hotline.case_file on delete cascade,
    kind     text        not null,
    due_at   timestamptz not null,
    owner    uuid,
    unsafe   boolean     not null default false, -- set for a time outside the safe hours, knowingly
    words    bytea,
    added_at timestamptz not null,
    added_by uuid, -- null: the house itself
    done_at  timestamptz,
    done_by  uuid
);
create index task_case on hotline.task (case_id, due_at);
create index task_open on hotline.task (due_at) where done_at is null;

-- What is being typed and was not yet sent: one per member and field, replaced at each save.
create table hotline.draft (
    subject  uuid        not null, -- a case or a contact
    member   uuid        not null,
    field    text        not null,
    id       uuid        not null,
    words    bytea       not null,
    saved_at timestamptz not null,
    primary key (subject, member, field)
);

create table hotline.alert (
    id           uuid primary key,
    organisation uuid        not null,
    team         uuid        not null,
    case_id      uuid references hotline.case_file on delete cascade,
    kind         text        not null,
    raised_by    uuid,
    raised_at    timestamptz not null,
    told_at      timestamptz not null,
    level        smallint    not null default 0,
    taken_at     timestamptz,
    taken_by     uuid
);
create index alert_waiting on hotline.alert (organisation, raised_at) where taken_at is null;
create index alert_case on hotline.alert (case_id) where taken_at is null;

-- A call, a chat, a visit. It names nobody; only the notes may, and they are sealed under the contact's own key.
create table hotline.contact (
    id           uuid primary key,
    organisation uuid        not null,
    team         uuid        not null,
    sealed       boolean     not null default false, -- violence: the specialists' alone, though the talk may go on
    member       uuid        not null,
    channel      text        not null,
    kind         text        not null,
    language     text,
    alone        text        not null default 'NOT_ASKED',
    safe_to_talk text        not null default 'NOT_ASKED',
    danger       text        not null default 'NOT_ASKED',
    child        text        not null default 'NOT_ASKED',
    disability   text        not null default 'NOT_ASKED',
    topics       text[]      not null default '{}',
    started_at   timestamptz not null,
    ended_at     timestamptz,
    call_back_at timestamptz,
    called_back_at timestamptz,
    case_id      uuid,
    notes        bytea,
    saved_at     timestamptz
);
create index contact_day on hotline.contact (team, started_at desc);
create index contact_open on hotline.contact (member, started_at desc) where ended_at is null;
create index contact_sealed on hotline.contact (team) where sealed and ended_at is null;
create index contact_call_back on hotline.contact (team, call_back_at) where call_back_at is not null and called_back_at is null;

-- A word that the caller chose so as to continue a case by it: only a keyed fingerprint is kept.
create table hotline.agreed_word (
    case_id     uuid primary key references hotline.case_file on delete cascade,
    fingerprint bytea not null
);
create index agreed_word_fingerprint on hotline.agreed_word (fingerprint);
