-- Groups: many workers, one employer. The title is sealed under the group's own key; which cases belong together stands
-- clear, for the team's lists.
create schema if not exists groups;

create table groups.group_case (
    id           uuid primary key,
    organisation uuid        not null,
    team         uuid        not null,
    title        bytea       not null,
    begun        timestamptz not null
);

create index group_case_team on groups.group_case (team, begun desc, id);

create table groups.part (
    case_id    uuid primary key references hotline.case_file on delete cascade,  -- in one group at most
    group_case uuid        not null references groups.group_case (id),
    member     uuid        not null,
    at         timestamptz not null
);

create index part_group on groups.part (group_case, at);
