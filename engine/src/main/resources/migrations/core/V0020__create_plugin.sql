create table core.plugin (
    id           varchar(30)              not null primary key,
    version      varchar(60)              not null,
    title        varchar(100)             not null,
    description  varchar(1000)            not null,
    provider     varchar(200)             not null,
    license      varchar(100)             not null,
    requires     varchar(100)             not null,
    file         varchar(200)             not null,
    checksum     varchar(64)              not null,
    wanted       boolean                  not null,
    demo_made    boolean                  not null,
    installed_at timestamp with time zone not null
);
