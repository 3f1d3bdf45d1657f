-- Projection "journal", which V019 began, has what is in quarantine too, and begins anew. May be rebuilt from the log at any time.

truncate journal_activity;
delete from projection_token where processor_name = 'journal';

alter table journal_activity
    alter column language drop not null,
    alter column day drop not null,
    drop column origin;
alter table journal_activity rename column fact to received;

comment on column journal_activity.language is 'Of a fact, as is the day: nobody has looked them up for what is in quarantine.';
