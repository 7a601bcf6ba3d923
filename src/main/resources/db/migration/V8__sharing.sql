-- One version of one draft that its writer shared with one leader: a copy of exactly that text. With one leader a draft
-- has at most one row that is neither revoked nor replaced; those replaced are its history. leader_id is null once the
-- leader's account is erased. replaced_by is the id of a share; a reference to the same table could not be imported.
create table draft_share (
    id              uuid           not null primary key,
    account_id      uuid           not null references account (id) on delete cascade,
    writing_id      uuid           not null references writing (id) on delete cascade,
    leader_id       uuid           references account (id) on delete set null,
    title           varchar(1000)  not null,
    leader_title    varchar(1000)  not null,
    language        varchar(35)    not null,
    revision        integer        not null,
    body            varchar(100000) not null,
    saved_at        timestamp(6) with time zone not null,
    shared_at       timestamp(6) with time zone not null,
    revoked_at      timestamp(6) with time zone,
    replaced_by     uuid,
    leader_seen_at  timestamp(6) with time zone, -- what was made until then was shown to the leader; null: never opened
    learner_seen_at timestamp(6) with time zone not null
);
create index draft_share_account on draft_share (account_id);
create index draft_share_writing on draft_share (writing_id);
create index draft_share_leader on draft_share (leader_id);

-- What the two say about it. Offsets are UTF-16 units within body of the share; null for the whole. reply_to is the id of
-- the comment that is answered, which may be gone with its author's account. The words of a withdrawn one are gone.
create table share_comment (
    id           uuid          not null primary key,
    share_id     uuid          not null references draft_share (id) on delete cascade,
    author_id    uuid          not null references account (id) on delete cascade,
    passage_from integer,
    passage_to   integer,
    body         varchar(1000) not null,
    reply_to     uuid,
    made_at      timestamp(6) with time zone not null,
    withdrawn_at timestamp(6) with time zone
);
create index share_comment_share on share_comment (share_id);
create index share_comment_author on share_comment (author_id);
