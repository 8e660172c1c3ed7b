-- for the number on every page, and for all who watch an object, in the order of their ids
create index notification_unread on core.notification (account, read_at, quiet);
create index notification_by_read on core.notification (read_at);
create index watch_by_object_account on core.watch (object, account);
