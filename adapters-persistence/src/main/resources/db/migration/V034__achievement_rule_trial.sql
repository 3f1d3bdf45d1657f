-- What rules were tried, before they are published, and what came of it. No projection: it is in no log. Each can be tried again.

create table achievement_rule_trial (
    id       uuid        primary key,
    rule     text        not null,
    digest   bytea       not null,
    outcome  text        not null,
    finished boolean     not null default false,
    begun_at timestamptz not null
);

create index achievement_rule_trial_of_rule on achievement_rule_trial (digest) where finished;

comment on column achievement_rule_trial.id      is 'Of the job, too.';
comment on column achievement_rule_trial.rule    is 'JSON, the one way of writing the version that was tried.';
comment on column achievement_rule_trial.digest  is 'SHA-256 of the rule.';
comment on column achievement_rule_trial.outcome is 'JSON, of the learners who were looked at so far.';
