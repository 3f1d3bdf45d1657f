-- How far each projection and policy has come. Written in one transaction with a projection's rows.
-- A projection's token may be deleted together with its rows: both are then rebuilt from the log.
-- A policy's token must be kept: a policy never runs twice over the same events.

create table projection_token (
    processor_name text    not null,
    segment        integer not null,
    mask           integer not null,
    token          bytea,
    token_type     text,
    claimed_at     text,
    owner          text,
    primary key (processor_name, segment)
);

-- The log position in a token, for queries that tell what they show.
create function projection_position(name text) returns bigint language sql stable as $$
    select coalesce(min((convert_from(token, 'UTF8')::jsonb ->> 'globalIndex')::bigint), 0)
    from projection_token where processor_name = name
$$;
