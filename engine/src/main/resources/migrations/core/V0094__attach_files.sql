-- Who may see a content item may load the files attached to it.
create table core.file_attachment (
    content bigint not null references core.content (id) on delete cascade,
    file    bigint not null references core.file (id) on delete cascade,
    primary key (content, file)
);

create index file_attachment_by_file on core.file_attachment (file);
