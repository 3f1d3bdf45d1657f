-- Projection "achievements", which V013 began. May be rebuilt from the log at any time.
-- Rules are applied to the facts themselves, and what was announced is shown beside: it begins anew.

delete from projection_token where processor_name = 'achievements';

create table achievement_fact_day (
    learner_id uuid  not null,
    day        date  not null,
    facts      jsonb not null,
    primary key (learner_id, day)
);

-- What was announced, award by award: language is a tag, or * over all; earned_at is null for what was taken back.
create table achievement_award (
    learner_id    uuid    not null,
    code          text    not null,
    language      text    not null,
    tier          integer not null,
    generation    integer not null,
    rule          integer not null,
    times         integer not null,
    earned_at     timestamptz,
    recognised_at timestamptz,
    primary key (learner_id, code, language, tier)
);

-- Nobody reads these any more; a release that does not run beside older ones will drop them.
truncate achievement_reading, achievement_day;
