-- What followers of the log have set aside. Written in one transaction with a follower's position.
-- Its rows may not be deleted by hand: what waits would never be handled.

create table parked_sequence (
    follower  text        collate "C" not null,
    sequence  text        collate "C" not null,
    position  bigint      not null,
    error     text        not null,
    attempts  integer     not null,
    parked_at timestamptz not null default now(),
    tried_at  timestamptz not null default now(),
    primary key (follower, sequence)
);

comment on column parked_sequence.position is 'Of the event that could not be handled; it waits, and so does all of its sequence behind it.';
