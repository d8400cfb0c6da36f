create schema if not exists guard;

-- Misses at the door, per keyed fingerprint of what was tried from where; slows guessing down, locks nobody out.
create table guard.miss (
    fingerprint bytea       primary key,
    misses      integer     not null,
    last_at     timestamptz not null
);
create index miss_by_time on guard.miss (last_at);

-- Browsers in which a member once signed in: their misses count for themselves, so a stranger's guesses do not slow the
-- right person down.
create table guard.known_browser (
    cookie_hash bytea       primary key,
    member      uuid        not null,
    known_since timestamptz not null
);
create index known_browser_of_member on guard.known_browser (member);
