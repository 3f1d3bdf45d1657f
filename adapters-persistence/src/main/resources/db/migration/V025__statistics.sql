-- Projection "statistics". May be rebuilt from the log at any time; must be, for other rules.

-- What a day is made of.
create table statistics_ledger (
    learner_id uuid  not null,
    day        date  not null,
    entries    jsonb not null,
    primary key (learner_id, day)
);

-- What a day comes to, for each story and language.
create table statistics_day (
    learner_id     uuid      not null,
    day            date      not null,
    story_id       uuid      not null,
    language       text      not null,
    active_seconds bigint    not null,
    pages          integer   not null,
    words          integer   not null,
    started        integer   not null,
    completed      integer   not null,
    reread         integer   not null,
    hours          integer[] not null,
    primary key (learner_id, day, story_id, language)
);

create index statistics_day_of_story on statistics_day (learner_id, story_id, day);

comment on column statistics_day.hours is 'Active seconds by the wall clock, of the hours 0 to 23.';

-- Why the numbers of a day are not what they had been: this depends on the order in which things came.
create table statistics_correction (
    learner_id  uuid        not null,
    day         date        not null,
    recorded_at timestamptz not null,
    activity    uuid        not null,
    reason      text        not null,
    note        text        not null,
    primary key (learner_id, day, recorded_at, activity, reason)
);
