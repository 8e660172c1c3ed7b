-- How much somebody wants to do with points.
alter table core.account add column game_mode varchar(5) not null default 'full';
alter table core.account add constraint account_game_mode_known check (game_mode in ('full', 'quiet', 'off'));
