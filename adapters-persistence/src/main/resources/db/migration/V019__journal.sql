-- Projection "journal". May be rebuilt from the log at any time.

create table journal_activity (
    learner_id  uuid        not null,
    activity_id uuid        not null,
    type        text        not null,
    outcome     text        not null,
    language    text        not null,
    story_id    uuid        not null,
    page        integer,
    occurred_at timestamptz not null,
    day         date        not null,
    recorded_at timestamptz not null,
    origin      text        not null,
    fact        jsonb       not null,
    voided      jsonb,
    primary key (learner_id, activity_id)
);

-- Newest first, of all and of some languages; and of what there is little of, types and outcomes.
create index journal_activity_by_time on journal_activity (learner_id, occurred_at, activity_id);
create index journal_activity_by_language on journal_activity (learner_id, language, occurred_at, activity_id);
create index journal_activity_by_type on journal_activity (learner_id, type, occurred_at, activity_id) where type <> 'PAGE_READ';
create index journal_activity_by_outcome on journal_activity (learner_id, outcome, occurred_at, activity_id) where outcome <> 'ACCEPTED';

-- Whether the page counts already on that day.
create index journal_activity_by_page on journal_activity (learner_id, day, story_id, page, occurred_at, activity_id) where outcome = 'ACCEPTED';
