-- Unexpected failures, counted by what they have in common. No read model: the log does not have them, and a replay does
-- not bring them back. May be emptied at any time.

create table error_group (
    fingerprint text        collate "C" primary key,
    exceptions  text[]      not null,
    frames      text[]      not null,
    route       text        not null,
    count       bigint      not null,
    first_seen  timestamptz not null,
    last_seen   timestamptz not null,
    trace_ids   text[]      not null
);

comment on column error_group.trace_ids is 'Of the last hundred, the newest first.';
