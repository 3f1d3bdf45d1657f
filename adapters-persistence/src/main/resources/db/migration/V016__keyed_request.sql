-- Requests with an Idempotency-Key, and the first answer to each, for a day. What they have stored is in the log and
-- not here; but where a row is deleted earlier, a request that comes again is a new one and stores it once more.

create table keyed_request (
    record        uuid        primary key,
    principal     bytea       not null,
    key           bytea       not null,
    fingerprint   bytea       not null,
    claims        integer     not null default 1,
    created_at    timestamptz not null default now(),
    claimed_until timestamptz not null,
    status        integer,
    headers       jsonb,
    body          bytea,
    unique (principal, key)
);

create index keyed_request_by_age on keyed_request (created_at);

comment on column keyed_request.record        is 'From which the ids of all that the request stores derive.';
comment on column keyed_request.principal     is 'SHA-256.';
comment on column keyed_request.key           is 'SHA-256.';
comment on column keyed_request.fingerprint   is 'SHA-256 of everything that the request asks for.';
comment on column keyed_request.claimed_until is 'Until then its executor is taken to live.';
comment on column keyed_request.status        is 'Null until there is an answer.';
