-- Projection "quarantine". May be rebuilt from the log at any time.

create table quarantine (
    id          uuid        primary key,
    learner_id  uuid        not null,
    cause       text        not null,
    occurred_at timestamptz not null,
    received_at timestamptz not null,
    activity    jsonb       not null
);

create index quarantine_by_receipt on quarantine (received_at, id);
create index quarantine_of_learner on quarantine (learner_id, received_at, id);
create index quarantine_of_future on quarantine (occurred_at, id) where cause = 'IN_THE_FUTURE';

comment on column quarantine.id is 'Of the event that was made of the activity.';
