-- Projection "streak": as each stood at the end of a month after which anything came, to fold later ones on top of.
-- Months that were over before have none until a replay; they are folded from the beginning as they were.
create table streak_checkpoint (
    learner_id uuid        not null,
    track      text        not null,
    folded_to  timestamptz not null,
    kept       jsonb       not null,
    primary key (learner_id, track, folded_to)
);
