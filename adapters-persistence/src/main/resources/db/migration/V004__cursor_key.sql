-- The key that cursors are signed with: one for all instances. Whoever deletes it ends every list that is being paged.

create table cursor_key (
    is_only boolean primary key default true check (is_only),
    key     bytea   not null
);

-- 244 random bits, from the server's cryptographic source.
insert into cursor_key (key) values (sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())));
