-- The event log: the truth. Nothing here can be rebuilt from anything else.

create table event (
    position       bigint      primary key,
    id             uuid        not null unique,
    name           text        collate "C" not null,
    version        integer     not null,
    payload        bytea       not null,
    occurred_at    timestamptz not null,
    recorded_at    timestamptz not null,
    correlation_id uuid        not null,
    causation_id   uuid
);

comment on table  event             is 'One log, one order, no gaps. Written by one writer at a time, under advisory lock 4711.';
comment on column event.name        is 'context.Name, registered by hand; never a class name.';
comment on column event.payload     is 'JSON in UTF-8, the exact bytes that were written.';
comment on column event.recorded_at is 'Never goes back from one position to the next: an instant is a prefix of the log.';

-- Conditions and boundaries that name types only.
create index event_by_name on event (name, position);

-- One probe by (tag, type, position) answers "anything after N?".
create table event_tag (
    tag      text   collate "C" not null,
    name     text   collate "C" not null,
    position bigint not null,
    primary key (tag, name, position)
);

comment on table event_tag is 'Derived from event when it is written, in the same transaction. tag is key:value.';

create view event_log as
select position, id, name, version, convert_from(payload, 'UTF8') as payload,
       occurred_at, recorded_at, correlation_id, causation_id
from event e;

comment on view event_log is 'The log for human eyes.';
