-- Learners whom a job passed over, because it failed for them and for others it did not. No projection: it is in no log.

alter table submitted_job add column failed bigint not null default 0;

comment on column submitted_job.failed is 'How many of those that are done were passed over.';

create table submitted_job_failure (
    job        uuid not null references submitted_job (id) on delete cascade,
    learner_id uuid not null,
    why        text not null,
    primary key (job, learner_id)
);

comment on table submitted_job_failure is 'Forgotten with the job.';
