-- Who did what in moderation. Rows are added and never changed, so they name accounts and things without references.
create table core.audit (
    id           bigint primary key,
    at           timestamp with time zone not null,
    actor        bigint,
    action       varchar(60) not null,
    subject_kind varchar(20) not null,
    subject      bigint not null,
    case_id      bigint,
    reason       varchar(1000) not null,
    detail       text not null
);

create index audit_by_actor on core.audit (actor, id);
create index audit_by_subject on core.audit (subject, id);
create index audit_by_case on core.audit (case_id, id);
