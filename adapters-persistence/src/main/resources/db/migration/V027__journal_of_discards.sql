-- Projection "journal", which V019 began, says why something was discarded, and begins anew. May be rebuilt from the log at any time.

truncate journal_activity;
delete from projection_token where processor_name = 'journal';

comment on column journal_activity.voided is 'Who said that it counts no more, or not to let it in, why, and when.';
