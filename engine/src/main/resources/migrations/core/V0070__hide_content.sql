-- What is hidden by moderators, or removed by whoever made it, is served to nobody: core.visible asks for the state.
alter table core.content add column state varchar(10) default 'shown' not null;
alter table core.content add constraint content_state_known check (state in ('shown', 'hidden', 'removed'));

-- the item whose text the fact carries
alter table core.event add column content bigint;

-- the item whose words the body repeats, if it is not the object
alter table core.notification add column quoted bigint;
