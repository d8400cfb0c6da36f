create schema if not exists drafts;

create table drafts.draft (
    id uuid primary key,
    ends_at timestamptz not null
);
create index draft_by_end on drafts.draft (ends_at);

-- Every draft has a row for every page from the start, so that the rows tell nothing of what it is about.
create table drafts.answer (
    draft uuid not null references drafts.draft on delete cascade,
    page text not null,
    version int not null,
    words bytea not null,
    primary key (draft, page)
);
