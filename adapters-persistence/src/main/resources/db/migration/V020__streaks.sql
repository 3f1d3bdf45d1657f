-- Projection "streak", which V012 began. May be rebuilt from the log at any time.
-- What the tables hold of a day practised has more in it now (place, language): both projections that fold days begin anew.

truncate streak_day, achievement_reading, achievement_day;
delete from projection_token where processor_name in ('streak', 'achievements');

-- What a day comes to for one streak: track is a language, or * for the streak over all of them.
create table streak_track_day (
    learner_id     uuid    not null,
    track          text    not null,
    day            date    not null,
    pages          integer not null,
    active_seconds bigint  not null,
    met_at         timestamptz,
    met_by         text,
    met_zone       text,
    met_day_start  integer,
    primary key (learner_id, track, day)
);

-- What was decided: freezes, repairs, pauses, days of rest.
create table streak_decision (
    learner_id uuid        not null,
    decided_at timestamptz not null,
    id         uuid        not null,
    decision   jsonb       not null,
    primary key (learner_id, decided_at, id)
);

create table streak_outage (
    declared_at timestamptz not null,
    id          uuid        not null,
    outage      jsonb       not null,
    primary key (declared_at, id)
);

-- All that must be known of a streak's past to go on with it.
create table streak (
    learner_id uuid  not null,
    track      text  not null,
    kept       jsonb not null,
    primary key (learner_id, track)
);
