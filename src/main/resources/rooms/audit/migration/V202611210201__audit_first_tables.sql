create schema if not exists audit;

-- The end of each chain. A writer takes one free lane, so that writers do not wait for each other.
create table audit.lane (
    lane   smallint primary key,
    number bigint not null,
    head   bytea  not null
) with (fillfactor = 10);

insert into audit.lane (lane, number, head)
select lane, 0, sha256(('tayanych audit lane ' || lane)::bytea)
from generate_series(0, 63) as lane;

create table audit.line (
    id           bigint generated always as identity primary key,
    lane         smallint    not null references audit.lane,
    number       bigint      not null,
    at           timestamptz not null,
    actor        uuid,
    organisation uuid,
    what         text        not null,
    subject      text        not null,
    detail       text,
    hash         bytea       not null,
    unique (lane, number)
);

create index line_of_organisation on audit.line (organisation, id desc);
create index line_of_subject on audit.line (subject, id desc);

-- Once a day: where every lane stood. The digest also goes to the log, out of the database's reach.
create table audit.anchor (
    day    date   primary key,
    lines  bigint not null,
    marks  text   not null,
    digest bytea  not null
);

create function audit.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the book of deeds is only ever added to';
end $$;

create trigger line_is_never_changed before update or delete on audit.line
    for each row execute function audit.refuse();
create trigger line_is_never_emptied before truncate on audit.line
    for each statement execute function audit.refuse();
create trigger anchor_is_never_changed before update or delete on audit.anchor
    for each row execute function audit.refuse();
create trigger anchor_is_never_emptied before truncate on audit.anchor
    for each statement execute function audit.refuse();
