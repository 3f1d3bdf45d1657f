-- Projection "streak". May be rebuilt from the log at any time.

create table streak_day (
    learner_id     uuid    not null,
    day            date    not null,
    practices      jsonb   not null,
    pages          integer not null,
    active_seconds bigint  not null,
    credited_at    timestamptz,
    primary key (learner_id, day)
);

create index streak_day_credited on streak_day (learner_id, day) include (credited_at) where credited_at is not null;
