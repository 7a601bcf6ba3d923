-- Invitations, of whose links only the hash is kept. email is null for a link that may be passed on; roles are
-- separated by commas.
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
create index account_deactivated on account (deactivated_at);

-- Who may sign up without an invitation: INVITATION, OPEN, DOMAIN. At most one row; none means INVITATION.
create table sign_up_policy (
    place integer     not null primary key check (place = 1),
    kind  varchar(16) not null
);

-- Of which mail domains, in lower case, when the policy is DOMAIN.
create table sign_up_domain (
    domain varchar(253) not null primary key
);

-- One-time links that went out by mail to prove an address; used or expired ones are deleted.
create table sign_up_link (
    token_hash varchar(64)  not null primary key,
    email      varchar(254) not null,
    expires_at timestamp(6) with time zone not null
);

-- One-time links by mail to log in with; used or expired ones are deleted.
create table log_in_link (
    token_hash varchar(64) not null primary key,
    account_id uuid        not null references account (id) on delete cascade,
    expires_at timestamp(6) with time zone not null
);
create index log_in_link_account on log_in_link (account_id);

-- Every link to set a new password that somebody else had made for an account. Never deleted but with the account.
-- Who issued it is kept as it was then, id, name and address, so that it outlives their account and a change of name;
-- null for whoever runs the machine.
create table reset_record (
    token_hash   varchar(64) not null primary key,
    account_id   uuid        not null references account (id) on delete cascade,
    issuer_id    uuid,
    issuer_name  varchar(120),
    issuer_email varchar(254),
    issued_at    timestamp(6) with time zone not null,
    used_at      timestamp(6) with time zone
);
create index reset_record_account on reset_record (account_id);

-- Somebody wants to be erased by an organiser. noted_by is the organiser who was told so; null for whoever asked here.
create table erasure_request (
    account_id uuid not null primary key references account (id) on delete cascade,
    noted_by   varchar(120),
    asked_at   timestamp(6) with time zone not null
);
