-- Projection "learners". May be rebuilt from the log at any time.

create table learner_account (
    learner_id     uuid    primary key,
    zone_id        text    not null,
    day_start_hour integer not null,
    account        jsonb   not null
);
