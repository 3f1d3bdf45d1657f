-- Who read in a week.
create index statistics_day_by_day on statistics_day (day, learner_id);
