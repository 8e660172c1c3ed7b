create table allkinds.trace (
    what varchar(100) not null
);
