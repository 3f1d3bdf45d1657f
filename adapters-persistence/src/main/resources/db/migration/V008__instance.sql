-- Which instances share this database. May be emptied at any time: who is alive says so again.

create table instance (
    node    text        primary key,
    seen_at timestamptz not null
);
