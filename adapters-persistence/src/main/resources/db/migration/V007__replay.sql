-- Rebuilding read models beside the live ones. All of it may be thrown away while no replay runs.

create schema fabula_shadow;

create table fabula_shadow.parked_sequence (like parked_sequence including all);

-- How far each shadow has come; written in one transaction with its rows.
create table shadow (
    projection text primary key,
    position   bigint not null,
    release    text   not null
);

create table replay (
    id            uuid        primary key,
    projections   text[]      not null,
    verify        boolean     not null,
    state         text        not null,
    position      bigint      not null,
    target        bigint      not null,
    events        bigint      not null,
    asked_to_stop boolean     not null default false,
    started_at    timestamptz not null,
    updated_at    timestamptz not null,
    comparisons   jsonb       not null default '[]',
    error         text
);
