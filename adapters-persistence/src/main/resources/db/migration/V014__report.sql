-- Projection "report". May be rebuilt from the log at any time.

create table report_reading (like progress_reading including all);

create table report_day (
    learner_id     uuid    not null,
    day            date    not null,
    story_id       uuid    not null,
    pages_read     integer not null,
    pages_reread   integer not null,
    words_read     integer not null,
    words_reread   integer not null,
    active_seconds bigint  not null,
    started        boolean not null,
    completed      boolean not null,
    rereadings     integer not null,
    primary key (learner_id, day, story_id)
);

create index report_day_of_reading on report_day (learner_id, story_id);
