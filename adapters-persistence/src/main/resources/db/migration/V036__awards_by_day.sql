-- What a learner earned in some days, for reports: whatever else they did. Of projection "achievements", which may be rebuilt.
create index achievement_award_earned on achievement_award (learner_id, earned_at);
