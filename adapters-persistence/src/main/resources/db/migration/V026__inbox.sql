-- Projection "inbox". May be rebuilt from the log at any time.

-- What was announced, as it stands now: the last word about a subject is the one that holds.
create table notification (
    learner_id uuid        not null,
    subject    text        not null,
    id         uuid        not null,
    topic      text        not null,
    noticed_at timestamptz not null,
    notice     jsonb       not null,
    primary key (learner_id, subject)
);

create index notification_by_notice on notification (learner_id, noticed_at, id);

comment on column notification.id is 'Of the announcement that told it first.';

create table notification_read (
    learner_id uuid        not null,
    id         uuid        not null,
    read_at    timestamptz not null,
    primary key (learner_id, id)
);
