-- The people of a tracker. Every row has its owner, and every query asks for it.
create table contact (
    id         uuid         not null primary key,
    account_id uuid         not null references account (id) on delete cascade,
    name       varchar(120) not null,
    practice   boolean      not null,
    version    integer      not null
);
