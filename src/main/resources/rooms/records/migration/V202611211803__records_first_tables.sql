-- Records: what came as a list is known again by its own number, and by its print whether it still says the same.
create schema if not exists records;

create table records.visit (
    organisation uuid not null,
    number       text not null,
    inspection   uuid not null references inspections.inspection,
    print        text not null,
    primary key (organisation, number)
);

create table records.finding (
    inspection uuid not null references inspections.inspection,
    number     text not null,
    finding    uuid not null references inspections.finding,
    print      text not null,
    primary key (inspection, number)
);

-- A finding that came as a list has codes and a count, and no words.
alter table inspections.finding alter column words drop not null;
