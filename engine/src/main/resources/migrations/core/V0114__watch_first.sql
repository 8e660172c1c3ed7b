-- People can hear of what begins in a thing, and not of what becomes of it. Until now that was all one heard of a tag.
alter table core.watch drop constraint watch_level_known;
alter table core.watch add constraint watch_level_known
    check (level in ('watching', 'tracking', 'first', 'normal', 'muted'));

alter table core.tag_watch drop constraint tag_watch_level_known;
alter table core.tag_watch add constraint tag_watch_level_known
    check (level in ('watching', 'tracking', 'first', 'muted'));

update core.tag_watch set level = 'first' where level = 'watching';
