-- One row for everybody who has ever taken a review on, locked while they take one, so that nobody has too many.
create table snippets.reviewer (
    person_id bigint not null primary key references core.account (id)
);
