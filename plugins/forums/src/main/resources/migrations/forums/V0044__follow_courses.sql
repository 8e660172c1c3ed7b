-- The name that the course of a board had when it was last looked at; a board with another one was named by hand.
alter table forums.board add column course_title varchar(60);

-- nobody made the boards that follow the catalogue
alter table forums.board alter column created_by drop not null;
