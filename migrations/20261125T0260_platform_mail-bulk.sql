-- A newsletter to thousands waits behind a mail that somebody is waiting for.
alter table platform.mail add bulk boolean not null default false;
drop index platform.mail_next_try_at_idx;
create index on platform.mail (bulk, next_try_at) where status = 'waiting';
create index on platform.mail (purpose);
