-- an owner has a place in the log for each purpose: "forums", "forums/notifications"
alter table core.event_reader alter column reader set data type varchar(80);
alter table core.event_parked alter column reader set data type varchar(80);
