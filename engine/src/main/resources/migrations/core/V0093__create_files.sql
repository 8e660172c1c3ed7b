-- What people uploaded. The bytes are in the store under their hashes; a row says that they exist.
create table core.file (
    id          bigint primary key,
    owner       bigint not null references core.account (id) on delete cascade,
    name        varchar(200) not null,
    media_type  varchar(100) not null,
    size        bigint not null,
    -- all copies together, as the quota counts them
    stored      bigint not null,
    width       integer,
    height      integer,
    created_at  timestamp with time zone not null,
    -- since when it has been attached to nothing; empty while it is attached
    loose_since timestamp with time zone
);

create index file_by_owner on core.file (owner, id);
create index file_by_loose on core.file (loose_since);

-- A file in one size: 0 is the file itself, otherwise the width of a smaller picture. Files of several people may have
-- the same bytes, which are stored once.
create table core.file_copy (
    file  bigint not null references core.file (id) on delete cascade,
    width integer not null,
    hash  varchar(64) not null,
    size  bigint not null,
    primary key (file, width)
);

create index file_copy_by_hash on core.file_copy (hash);
