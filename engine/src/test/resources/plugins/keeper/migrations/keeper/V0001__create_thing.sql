create table keeper.thing (
    id      bigint       not null primary key,
    name    varchar(100) not null,
    account bigint       references core.account (id),
    constraint thing_name_unique unique (name)
);
create index thing_account on keeper.thing (account);
