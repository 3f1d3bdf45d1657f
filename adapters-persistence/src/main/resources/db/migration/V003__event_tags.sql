-- An event carries its tags itself; event_tag can be derived from it again.

alter table event add column tags text[] collate "C" not null default '{}';

update event set tags = t.tags
from (select position, array_agg(tag order by tag) as tags from event_tag group by position) t
where event.position = t.position;

-- A release that does not know the column is not to write without it.
alter table event alter column tags drop default;

comment on column event.tags is 'key:value, sorted. What decisions are found by, and whose sequence the event belongs to.';

create or replace view event_log as
select position, id, name, version, convert_from(payload, 'UTF8') as payload,
       occurred_at, recorded_at, correlation_id, causation_id, tags
from event e;
