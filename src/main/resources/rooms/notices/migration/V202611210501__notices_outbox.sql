create schema if not exists notices;

-- Letters that have not been sent yet; a sent one leaves nothing behind. Address and link rest sealed.
create table notices.outbox (
    id          uuid        primary key,
    kind        text        not null,
    language    text        not null,
    address     bytea       not null,
    fingerprint bytea       not null,
    link        bytea,
    made_at     timestamptz not null,
    next_at     timestamptz not null,
    tries       integer     not null default 0
);
create index outbox_by_time on notices.outbox (next_at);
-- "Please sign in" waits once for each address, however often somebody is told.
create unique index outbox_once on notices.outbox (kind, fingerprint) where link is null;
