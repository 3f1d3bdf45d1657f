-- Projection "stories". May be rebuilt from the log at any time.

create table story (
    story_id   uuid primary key,
    language   text    collate "C" not null,
    level      text    collate "C",
    title      text    not null,
    search     text    collate "C" not null,
    authors    text[]  not null,
    licence    text    not null,
    version    integer not null,
    pages      integer not null,
    words      integer not null,
    retired    boolean not null,
    card       jsonb   not null
);

comment on column story.search is 'The title in NFC and lower case, by which it is sorted and found.';

create index story_by_title on story (search, story_id) where not retired;
create index story_by_language on story (language, search, story_id) where not retired;
