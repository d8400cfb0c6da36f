create schema if not exists rights;

-- A lawyer's word that an article is right. It holds for one print of the article: changed words are unchecked again.
create table rights.article_check (
    article text not null,
    print text not null,
    checked_on date not null,
    -- the organisation that signs, by the name it had that day; readers see it
    signed_as text not null,
    organisation uuid not null,
    member uuid not null,
    primary key (article, print, checked_on)
);

-- The lawyers' work list. One open task for each article and reason.
create table rights.check_task (
    id bigint generated always as identity primary key,
    article text not null,
    reason text not null,
    opened_at timestamptz not null,
    done_at timestamptz
);
create unique index on rights.check_task (article, reason) where done_at is null;
