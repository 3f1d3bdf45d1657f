-- Work that somebody asked for and that takes its time. No projection: it is in no log.

create table submitted_job (
    id         uuid        primary key,
    kind       text        not null,
    parameters text        not null,
    state      text        not null check (state in ('queued', 'running', 'done', 'stopped', 'failed')),
    step       bigint      not null default 0,
    place      text,
    done       bigint      not null default 0,
    total      bigint,
    attempts   integer     not null default 0,
    resumed    integer     not null default 0,
    error      text,
    created_at timestamptz not null,
    updated_at timestamptz not null
);

create index submitted_job_newest on submitted_job (created_at desc, id desc);

comment on column submitted_job.parameters is 'JSON.';
comment on column submitted_job.step       is 'How many were done. Whoever writes one names the number that they knew: two cannot do the same one.';
comment on column submitted_job.place      is 'Where the last one ended; the kind of job knows what it means.';
comment on column submitted_job.attempts   is 'That failed at this place, one after another.';

-- Which of them are due, and who is at it. In the shape that db-scheduler asks for; a table of its own, so that long jobs never
-- take the threads of those that recur.

create table submitted_job_due (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    primary key (task_name, task_instance)
);

create index submitted_job_due_next on submitted_job_due (execution_time);
