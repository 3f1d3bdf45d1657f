-- When keys were last used, to a minute. No projection: it is in no log, and is lost with the table.

create table api_key_use (
    key_id       text        primary key,
    last_used_at timestamptz not null
);
