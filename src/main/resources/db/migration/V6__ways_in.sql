-- Invitations, of whose links only the hash is kept. email is null for a link that may be passed on.
create table invitation (
    id         uuid         not null primary key,
    token_hash varchar(64)  not null unique,
    invited_by uuid         not null references account (id) on delete cascade,
    email      varchar(254),
    roles      varchar(64)  not null,
    uses       integer      not null,
    most_uses  integer      not null,
    made_at    timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    revoked_at timestamp(6) with time zone
);
create index invitation_by on invitation (invited_by);

-- Somebody who left: cannot log in; the data stays theirs to export until it is erased.
alter table account add column deactivated_at timestamp(6) with time zone;
