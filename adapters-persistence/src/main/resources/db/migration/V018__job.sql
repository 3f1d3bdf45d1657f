-- Jobs of the cluster: when each is due, and who is at it. In the shape that db-scheduler asks for. No projection: it is in
-- no log. May be emptied while nothing runs; then every job is due at once.

create table job (
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

comment on column job.picked         is 'Whether it runs.';
comment on column job.picked_by      is 'The instance that runs it.';
comment on column job.last_heartbeat is 'Of that instance: where it stays away, another one begins again.';
