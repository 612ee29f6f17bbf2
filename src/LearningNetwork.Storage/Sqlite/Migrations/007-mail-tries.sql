-- An e-mail that the server would not take for now is tried again, later each time; null where none is to be tried.
alter table mails add column tries integer not null default 1;
alter table mails add column next_at text;
create index mails_waiting on mails (next_at) where next_at is not null;
