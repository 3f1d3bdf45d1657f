-- Projection "streak", which V012 began. May be rebuilt from the log at any time: it begins anew, to have what was voided before.

truncate streak, streak_day, streak_track_day, streak_decision, streak_outage;
delete from projection_token where processor_name = 'streak';

-- What was practised on a day and counts no more.
create table streak_voiding (
    learner_id uuid        not null,
    day        date        not null,
    voided_at  timestamptz not null,
    activity   uuid        not null,
    voided     jsonb       not null,
    primary key (learner_id, day, voided_at, activity)
);
