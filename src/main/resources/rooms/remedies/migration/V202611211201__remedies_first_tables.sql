-- Remedies: what workers seek and what came of it. Kind, way, step, amount, currency and month stand clear, because work
-- lists and figures count them; exact days and the reasons of corrections are sealed under the case's key.
create schema if not exists remedies;

create table remedies.remedy (
    id             uuid primary key,
    case_id        uuid        not null references hotline.case_file on delete cascade,
    kind           text        not null,
    channel        text        not null,
    obtained       bytea,
    obtained_month text,
    member         uuid        not null,
    at             timestamptz not null,
    check ((obtained is null) = (obtained_month is null))
);

create index remedy_case on remedies.remedy (case_id, at);

create table remedies.sum (
    id        uuid primary key,
    remedy    uuid           not null references remedies.remedy on delete cascade,
    case_id   uuid           not null references hotline.case_file on delete cascade,
    step      text           not null check (step in ('OWED', 'ADMITTED', 'ORDERED', 'PAID')),
    amount    numeric(15, 3) not null check (amount > 0),
    currency  char(3)        not null,
    month     text           not null,  -- 2026-11
    day       bytea          not null,
    member    uuid           not null,
    at        timestamptz    not null,
    struck_at timestamptz,
    struck_by uuid,
    struck    bytea,
    check ((struck_at is null) = (struck is null) and (struck_at is null) = (struck_by is null))
);

create index sum_case on remedies.sum (case_id, at);

-- A line is struck out, never changed or taken away: only what says so may be written later.
create function remedies.only_strike() returns trigger language plpgsql as $$
begin
    if (new.id, new.remedy, new.case_id, new.step, new.amount, new.currency, new.month, new.day, new.member, new.at)
       is distinct from
       (old.id, old.remedy, old.case_id, old.step, old.amount, old.currency, old.month, old.day, old.member, old.at)
       or old.struck_at is not null then
        raise exception 'a line of the ledger is struck out, never changed';
    end if;
    return new;
end $$;

create trigger only_strike before update on remedies.sum for each row execute function remedies.only_strike();
