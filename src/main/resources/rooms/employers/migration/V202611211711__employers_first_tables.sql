-- Employers: one organisation's register of legal entities and workplaces. Public facts about firms, in clear; every
-- statement carries the organisation, and no row is seen by another one.
create schema if not exists employers;

-- Words are found by three letters in a row, wherever they stand: decision 1701.
create extension if not exists pg_trgm with schema public;

create table employers.employer (
    id           uuid primary key,
    organisation uuid        not null,
    country      text        not null,
    tax_number   text,
    name         text        not null,
    added_at     timestamptz not null
);

-- A legal entity once.
create unique index employer_tax on employers.employer (organisation, country, tax_number) where tax_number is not null;

create table employers.workplace (
    id           uuid primary key,
    organisation uuid        not null,
    employer     uuid        not null references employers.employer,
    own_code     text,
    country      text        not null,
    region       text,
    isic         text        not null,
    sector       text        not null,
    size         text        not null,
    workers      int         not null default 0 check (workers >= 0),
    name         text        not null,  -- the first of the three, for lists
    name_ky      text        not null default '',
    name_ru      text        not null default '',
    name_latin   text        not null default '',
    address      text        not null default '',
    folded       text        not null,  -- every name in every reading, tax number, own code: "|sirakci|123|"
    alike        text        not null,  -- the first name's reading without its legal form
    skeleton     text        not null,  -- its consonants
    merged_into  uuid references employers.workplace,
    checked_at   timestamptz,           -- when it was last compared with the others for doubles
    added_at     timestamptz not null
);

create unique index workplace_own_code on employers.workplace (organisation, own_code) where own_code is not null;
create index workplace_listed on employers.workplace (organisation, alike, id) where merged_into is null;
create index workplace_employer on employers.workplace (employer);
create index workplace_merged on employers.workplace (merged_into) where merged_into is not null;
create index workplace_skeleton on employers.workplace (organisation, skeleton) where merged_into is null;
create index workplace_unchecked on employers.workplace (organisation) where checked_at is null and merged_into is null;
create index workplace_folded on employers.workplace using gin (folded gin_trgm_ops);

-- Two that were told to be one, and what the one that stayed had before, so that it can be taken back.
create table employers.merge (
    id              uuid primary key,
    organisation    uuid        not null,
    gone            uuid        not null references employers.workplace,
    stays           uuid        not null references employers.workplace,
    former_employer uuid references employers.employer,  -- of the one that stays, when it took over the other's
    at              timestamptz not null,
    undone_at       timestamptz
);

create index merge_gone on employers.merge (gone) where undone_at is null;

-- Who owns, hires or supplies whom, and for how long.
create table employers.link (
    id           uuid primary key,
    organisation uuid        not null,
    kind         text        not null,  -- PARENT: of other; CONTRACTOR: works for other; SUPPLIER: supplies other
    employer     uuid        not null references employers.employer,
    other        uuid        not null references employers.employer,
    since        date        not null,
    until        date,
    added_at     timestamptz not null,
    check (employer <> other),
    check (until is null or until >= since)
);

create index link_employer on employers.link (employer);
create index link_other on employers.link (other);

-- What was changed, by whom and when. Nothing in the register is overwritten without a row here.
create table employers.event (
    id           bigint generated always as identity primary key,
    organisation uuid        not null,
    workplace    uuid        not null references employers.workplace,
    kind         text        not null,  -- ADDED, IMPORTED, CHANGED, LINKED, UNLINKED, MERGED, UNMERGED
    field        text,
    old_value    text,
    new_value    text,
    member       uuid,
    import_run   uuid,
    at           timestamptz not null
);

create index event_workplace on employers.event (workplace, id);

create function employers.keep_events() returns trigger language plpgsql as
$$begin raise exception 'events of the register are only added'; end$$;
create trigger keep_events before update or delete on employers.event
    for each row execute function employers.keep_events();

-- Two that may be one. What people said about them is remembered.
create table employers.suspect (
    organisation uuid        not null,
    one          uuid        not null references employers.workplace,
    other        uuid        not null references employers.workplace,
    why          text        not null,  -- SAME_NUMBER, SAME_NAME, NEAR_NAME
    score        int         not null,  -- per cent
    verdict      text,                  -- SAME, DIFFERENT
    member       uuid,
    at           timestamptz not null,
    primary key (one, other),
    check (one < other)
);

create index suspect_open on employers.suspect (organisation, score desc, one) where verdict is null;

-- Keyed matching: decision 1703. Prints are made under a key that the database does not hold.
create table employers.taking_part (
    organisation uuid primary key,
    since        timestamptz not null,
    member       uuid        not null
);

create table employers.print (
    organisation uuid  not null,
    employer     uuid  not null references employers.employer,
    print        bytea not null,
    primary key (organisation, print, employer)
);

create index print_print on employers.print (print);

create table employers.known_by_both (
    one        uuid        not null,
    other      uuid        not null,
    band       int         not null,  -- the least number of a band; 0 is "fewer than three"
    counted_at timestamptz not null,
    primary key (one, other),
    check (one < other)
);

create table employers.agreement (
    id    uuid primary key,
    asker uuid        not null,
    asked uuid        not null,
    state text        not null,  -- ASKED, AGREED, REFUSED, ENDED
    since timestamptz not null
);

create unique index agreement_open on employers.agreement (least(asker, asked), greatest(asker, asked))
    where state in ('ASKED', 'AGREED');

create table employers.agreement_event (
    id        bigint generated always as identity primary key,
    agreement uuid        not null references employers.agreement,
    state     text        not null,
    member    uuid        not null,
    at        timestamptz not null
);
