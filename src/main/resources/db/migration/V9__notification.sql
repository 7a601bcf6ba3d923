-- Mail on its way out, and for a while what became of it. dedup_key says what a mail is about, so that nothing goes out
-- twice. state: WAITING, SENT, GIVEN_UP, or WOULD where no mail server was set. Subject, bodies and the link to
-- unsubscribe are emptied once they are not needed. recipient_id is null for somebody who has no account.
create table mail (
    id              uuid           not null primary key,
    dedup_key       varchar(200)   not null unique,
    kind            varchar(32)    not null,
    recipient_id    uuid           references account (id) on delete cascade,
    address         varchar(254)   not null,
    language        varchar(35)    not null,
    subject         varchar(1000)  not null,
    text_body       varchar(100000) not null,
    html_body       varchar(200000) not null,
    unsubscribe     varchar(1000)  not null,
    state           varchar(16)    not null,
    attempts        integer        not null,
    next_attempt_at timestamp(6) with time zone,
    problem         varchar(32),
    created_at      timestamp(6) with time zone not null,
    ended_at        timestamp(6) with time zone
);
create index mail_state on mail (state, next_attempt_at);
create index mail_recipient on mail (recipient_id, kind);

-- Whom a mail names besides its recipient: it goes out only while one of the two leads the other. No reference to account:
-- what names somebody who was erased meanwhile must not go out either. Deleted once the mail is emptied.
create table mail_about (
    mail_id    uuid not null references mail (id) on delete cascade,
    account_id uuid not null,
    primary key (mail_id, account_id)
);

-- What somebody chose for a kind of mail: ON, OFF, or DAILY and WEEKLY for what comes by the calendar. No row: as usual.
create table mail_choice (
    account_id uuid        not null references account (id) on delete cascade,
    kind       varchar(32) not null,
    choice     varchar(16) not null,
    chosen_at  timestamp(6) with time zone not null,
    primary key (account_id, kind)
);
create index mail_choice_kind on mail_choice (kind);

-- Mornings on which it was looked whether a digest has anything to say: each is looked at once.
create table mail_morning (
    account_id uuid        not null references account (id) on delete cascade,
    kind       varchar(32) not null,
    morning    date        not null,
    primary key (account_id, kind, morning)
);
create index mail_morning_day on mail_morning (morning);

-- Of a link to unsubscribe only the hash is kept.
create table mail_unsubscribe (
    token_hash varchar(64) not null primary key,
    account_id uuid        not null references account (id) on delete cascade,
    kind       varchar(32) not null,
    made_at    timestamp(6) with time zone not null
);
create index mail_unsubscribe_account on mail_unsubscribe (account_id);
create index mail_unsubscribe_made on mail_unsubscribe (made_at);

-- Which node does a job right now, by the database's own clock; never part of an export (the times are UTC).
create table shedlock (
    name       varchar(64)  not null primary key,
    lock_until timestamp(3) not null,
    locked_at  timestamp(3) not null,
    locked_by  varchar(255) not null
);
