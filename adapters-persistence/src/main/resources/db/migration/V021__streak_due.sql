-- When somebody must be looked at because a day of theirs will have closed. Not of a projection: a replay leaves it alone.
-- seen: up to where in the log the learner was looked at.
-- May be emptied: whoever reads again is looked at again; an operator's outage or a replay of "streak" makes all of them due.

create table streak_due (
    learner_id uuid primary key,
    due_at     timestamptz,
    seen       bigint not null
);

create index streak_due_next on streak_due (due_at) where due_at is not null;
