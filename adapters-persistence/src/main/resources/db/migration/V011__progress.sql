-- Projection "progress". May be rebuilt from the log at any time.

create table progress_reading (
    learner_id     uuid        not null,
    story_id       uuid        not null,
    marks          jsonb       not null,
    started_at     timestamptz not null,
    last_read_at   timestamptz not null,
    pages_read     integer     not null,
    active_seconds bigint      not null,
    completed_at   timestamptz,
    completed_on   date,
    rereadings     integer     not null,
    primary key (learner_id, story_id)
);

create index progress_reading_by_start on progress_reading (learner_id, started_at, story_id);
