-- Who someone is. Ids are made by the application; days are those of time_zone, instants are UTC. email_proven_at is
-- null for an address that was only typed.
create table account (
    id              uuid         not null primary key,
    name            varchar(120) not null,
    email           varchar(254) not null,
    email_key       varchar(254) not null unique,
    email_proven_at timestamp(6) with time zone,
    password_hash   varchar(255) not null,
    time_zone       varchar(64)  not null,
    locale          varchar(16)  not null,
    created_at      timestamp(6) with time zone not null,
    version         integer      not null
);

create table account_role (
    account_id uuid        not null references account (id) on delete cascade,
    role       varchar(16) not null,
    primary key (account_id, role)
);

-- At most one row: of two who make the first account at the same moment, one is refused.
create table first_account (
    place      integer not null primary key check (place = 1),
    account_id uuid    not null references account (id) on delete cascade
);

-- One device or browser that is logged in. Deleting the row ends it at its next request.
-- A device that stays logged in shows series and token in a cookie; only the token's hash is here.
create table account_session (
    id                  uuid         not null primary key,
    account_id          uuid         not null references account (id) on delete cascade,
    user_agent          varchar(400) not null,
    first_seen_at       timestamp(6) with time zone not null,
    last_seen_at        timestamp(6) with time zone not null,
    series              varchar(64) unique,
    token_hash          varchar(64),
    previous_token_hash varchar(64),
    token_at            timestamp(6) with time zone
);

create index account_session_account on account_session (account_id);

-- One-time links to set a new password; used or expired ones are deleted. One that was mailed proves the address.
create table password_reset (
    token_hash varchar(64) not null primary key,
    account_id uuid        not null references account (id) on delete cascade,
    mailed     boolean     not null,
    expires_at timestamp(6) with time zone not null
);

create index password_reset_account on password_reset (account_id);
