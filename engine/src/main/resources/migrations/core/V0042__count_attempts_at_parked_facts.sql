alter table core.event_parked add column attempts integer default 1 not null;
-- the list of administrators: newest fact first
create index event_parked_by_event on core.event_parked (event_id, reader);
