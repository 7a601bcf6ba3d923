-- Who someone is. Ids are made by the application; days are those of time_zone, instants are UTC.
create table account (
    id            uuid         not null primary key,
    name          varchar(120) not null,
    email         varchar(254) not null,
    email_key     varchar(254) not null unique,
    password_hash varchar(255) not null,
    time_zone     varchar(64)  not null,
    locale        varchar(16)  not null,
    created_at    timestamp(6) with time zone not null,
    version       integer      not null
);

create table account_role (
    account_id uuid        not null references account (id) on delete cascade,
    role       varchar(16) not null,
    primary key (account_id, role)
);
