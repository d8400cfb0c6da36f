-- Protection: what screenings and incidents say is sealed whole; only who wrote and when stands clear.
create schema if not exists protection;

create table protection.screening (
    id      uuid primary key,
    case_id uuid        not null references hotline.case_file on delete cascade,
    member  uuid        not null,
    at      timestamptz not null,
    answers bytea       not null
);

create index screening_case on protection.screening (case_id, at desc);

create table protection.incident (
    id      uuid primary key,
    case_id uuid        not null references hotline.case_file on delete cascade,
    member  uuid        not null,
    at      timestamptz not null,
    codes   bytea       not null,
    plan    bytea       not null
);

create index incident_case on protection.incident (case_id, at desc);
