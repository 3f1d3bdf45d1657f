-- Documents that a job wrote, for as long as the job is known. No projection: each can be written again, as of the same instant.

create table kept_report (
    run        uuid  not null references submitted_job (id) on delete cascade,
    learner_id uuid  not null,
    format     text  not null,
    content    bytea not null,
    primary key (run, learner_id)
);

comment on table kept_report is 'Forgotten with the job.';

