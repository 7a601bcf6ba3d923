-- Who somebody is elsewhere: what an issuer of OpenID Connect calls them. Their address may change there, this does not.
create table account_identity (
    issuer       varchar(255) not null,
    subject      varchar(255) not null,
    account_id   uuid         not null references account (id) on delete cascade,
    joined_at    timestamp(6) with time zone not null,
    last_used_at timestamp(6) with time zone not null,
    primary key (issuer, subject)
);
create index account_identity_account on account_identity (account_id);

-- A key in a device by which somebody logs in; what is here is public. Bytes are written as base64url without padding.
create table passkey (
    credential_id      varchar(1400)  not null primary key,
    account_id         uuid           not null references account (id) on delete cascade,
    name               varchar(120)   not null,
    public_key         varchar(4000)  not null,
    attestation_object varchar(20000) not null,
    transports         varchar(200)   not null,
    signature_count    bigint         not null,
    verified           boolean        not null,
    backup_eligible    boolean        not null,
    backed_up          boolean        not null,
    added_at           timestamp(6) with time zone not null,
    last_used_at       timestamp(6) with time zone
);
create index passkey_account on passkey (account_id);
