-- What a mail carries beside subject and body, one header a line.
alter table core.mail add column headers varchar(4000) not null default '';
