-- The people of a tracker. Every row has its owner, and every query asks for it.
-- Standing, touches and due are what the last uncorrected entry of the history led to, kept here so that a page is one query.
create table contact (
    id            uuid           not null primary key,
    account_id    uuid           not null references account (id) on delete cascade,
    practice_for  uuid           unique references account (id) on delete cascade, -- the owner, for the one practice person
    name          varchar(120)   not null,
    email         varchar(254),
    role_line     varchar(200)   not null,
    how_met       varchar(2000)  not null,
    notes         varchar(20000) not null,
    cadence_weeks integer,
    name_key      varchar(120)   not null, -- lower case without accents: by it people are sorted
    search_key    varchar(23000) not null, -- the same of everything that is searched
    stage         varchar(24)    not null,
    since         date           not null,
    agreed        date,
    agreed_time   time(0),
    last_touch    date,
    next_touch    date,
    due           date,
    created_at    timestamp(6) with time zone not null,
    version       integer        not null
);
create index contact_by_name on contact (account_id, name_key);
create index contact_by_due on contact (account_id, due);

-- What happened with a person, in the order of seq, each entry with what it led to.
create table contact_event (
    id           uuid          not null primary key,
    account_id   uuid          not null references account (id) on delete cascade,
    contact_id   uuid          not null references contact (id) on delete cascade,
    seq          integer       not null,
    kind         varchar(16)   not null,
    happened_on  date          not null,
    recorded_at  timestamp(6) with time zone not null,
    channel      varchar(16),
    note         varchar(4000) not null,
    corrected_at timestamp(6) with time zone,
    stage        varchar(24)   not null,
    since        date          not null,
    agreed       date,
    agreed_time  time(0),
    last_touch   date,
    next_touch   date,
    unique (contact_id, seq)
);
create index contact_event_by_account on contact_event (account_id);

create table contact_promise (
    id         uuid          not null primary key,
    account_id uuid          not null references account (id) on delete cascade,
    contact_id uuid          not null references contact (id) on delete cascade,
    mine       boolean       not null,
    wording    varchar(1000) not null,
    due        date,
    kept_on    date,
    created_at timestamp(6) with time zone not null
);
create index contact_promise_by_contact on contact_promise (contact_id);
create index contact_promise_by_account on contact_promise (account_id);
