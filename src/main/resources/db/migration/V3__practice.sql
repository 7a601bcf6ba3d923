-- What a learner writes. contact_key keeps apart the drafts about several people; it stays when a person is deleted,
-- so that the text stays reachable, while contact_id then becomes null.
create table writing (
    id          uuid           not null primary key,
    account_id  uuid           not null references account (id) on delete cascade,
    course_id   varchar(64)    not null,
    exercise_id varchar(64)    not null,
    contact_id  uuid           references contact (id) on delete set null,
    contact_key varchar(36)    not null,
    revision    integer        not null,
    body        varchar(100000) not null,
    settled     boolean        not null,
    saved_at    timestamp(6) with time zone not null,
    unique (account_id, course_id, exercise_id, contact_key)
);
create index writing_contact on writing (contact_id);

-- States that were replaced and are kept: the settled ones, and those of which a later save took something away.
create table writing_version (
    writing_id uuid           not null references writing (id) on delete cascade,
    revision   integer        not null,
    account_id uuid           not null references account (id) on delete cascade,
    body       varchar(100000) not null,
    saved_at   timestamp(6) with time zone not null,
    primary key (writing_id, revision)
);
create index writing_version_account on writing_version (account_id);

-- "Keep mine": a criterion on which the coach is silent for this draft.
create table writing_overrule (
    writing_id uuid        not null references writing (id) on delete cascade,
    criterion  varchar(64) not null,
    account_id uuid        not null references account (id) on delete cascade,
    primary key (writing_id, criterion)
);
create index writing_overrule_account on writing_overrule (account_id);
