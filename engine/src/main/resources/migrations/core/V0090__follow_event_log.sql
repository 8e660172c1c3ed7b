-- Whoever follows the log from a place of its own, such as the search index of a node, sees here that facts after its
-- place have been removed, and whether it is the log of the same database at all.
alter table core.event_sequence add column removed_up_to bigint default 0 not null;
alter table core.event_sequence add column log_id bigint;
