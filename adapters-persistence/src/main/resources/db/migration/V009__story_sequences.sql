-- What is about a story and about no learner is a sequence of its own, and has one more tag to be
-- found by: a story that many read has a million events under its own.

insert into event_tag (tag, name, position)
select 'sequence:' || (select min(tag) from unnest(e.tags) tag where tag like 'story:%'), e.name, e.position
from event e
where exists (select from unnest(e.tags) tag where tag like 'story:%')
  and not exists (select from unnest(e.tags) tag where tag like 'learner:%');
