-- Projection "achievements". May be rebuilt from the log at any time.
-- It folds the facts for itself, so that it can be replayed apart from progress and streak.

create table achievement_reading (like progress_reading including all);
create table achievement_day (like streak_day including all);

create index achievement_reading_completed on achievement_reading (learner_id, completed_at) where completed_at is not null;
