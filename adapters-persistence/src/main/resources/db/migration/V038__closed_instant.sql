-- One row: up to when everything that is known is known for good, because somebody asked.
create table closed_instant (
    singleton boolean primary key default true check (singleton),
    until timestamptz not null
);
insert into closed_instant (until) values ('epoch');
