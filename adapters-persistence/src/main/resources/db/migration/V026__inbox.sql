-- Projection "inbox". May be rebuilt from the log at any time.

-- What was announced, as it stands now. track is a language, or * for the streak over all of them; empty where no streak is meant.
create table notification (
    learner_id uuid        not null,
    track      text        not null,
    subject    text        not null,
    id         uuid        not null,
    position   bigint      not null,
    topic      text        not null,
    days       integer     not null,
    read_at    timestamptz,
    notice     jsonb       not null,
    primary key (learner_id, track, subject)
);

create index notification_by_position on notification (learner_id, position);
create index notification_by_id on notification (learner_id, id);
create index notification_unread on notification (learner_id, position) where read_at is null;

comment on column notification.id is 'Of the announcement that told it first; position is where that stands in the log.';

-- What must be remembered of the announcements about a streak to understand the next one.
create table notification_run (
    learner_id uuid  not null,
    track      text  not null,
    told       jsonb not null,
    primary key (learner_id, track)
);
