-- Who leads whom. A bond exists through a row of bond, or through a cohort whose leader it is.
-- handed_at: when the organiser last gave it to another leader; leader_id is null when the leader was erased.
create table cohort (
    id         uuid         not null primary key,
    name       varchar(120) not null,
    leader_id  uuid         references account (id) on delete set null,
    created_at timestamp(6) with time zone not null,
    handed_at  timestamp(6) with time zone,
    version    integer      not null
);
create index cohort_leader on cohort (leader_id);

-- noted_at: when the member last said that they read to whom the cohort was handed over.
create table cohort_member (
    cohort_id  uuid not null references cohort (id) on delete cascade,
    learner_id uuid not null references account (id) on delete cascade,
    joined_at  timestamp(6) with time zone not null,
    noted_at   timestamp(6) with time zone,
    primary key (cohort_id, learner_id)
);
create index cohort_member_learner on cohort_member (learner_id);

-- When somebody was in a cohort in which they are no more: what was assigned to it in that time was assigned to them.
create table cohort_stay (
    cohort_id  uuid not null references cohort (id) on delete cascade,
    learner_id uuid not null references account (id) on delete cascade,
    joined_at  timestamp(6) with time zone not null,
    left_at    timestamp(6) with time zone not null,
    primary key (cohort_id, learner_id, joined_at)
);
create index cohort_stay_learner on cohort_stay (learner_id);

-- origin: INVITED or AGREED
create table bond (
    leader_id  uuid        not null references account (id) on delete cascade,
    learner_id uuid        not null references account (id) on delete cascade,
    origin     varchar(16) not null,
    since      timestamp(6) with time zone not null,
    primary key (leader_id, learner_id)
);
create index bond_learner on bond (learner_id);

-- A leader asked to see how far somebody is; gone when it is accepted. A declined one stays, so that the same leader
-- does not come back with it the next day.
create table bond_request (
    leader_id   uuid not null references account (id) on delete cascade,
    learner_id  uuid not null references account (id) on delete cascade,
    asked_at    timestamp(6) with time zone not null,
    declined_at timestamp(6) with time zone,
    primary key (leader_id, learner_id)
);
create index bond_request_learner on bond_request (learner_id);

-- Which invitations lead into a leader's sight, and into which cohort; cohort_id null for none.
create table leader_invitation (
    invitation_id uuid not null primary key references invitation (id) on delete cascade,
    leader_id     uuid not null references account (id) on delete cascade,
    cohort_id     uuid references cohort (id) on delete set null
);
create index leader_invitation_leader on leader_invitation (leader_id);
create index leader_invitation_cohort on leader_invitation (cohort_id);

-- Exactly one of learner_id and cohort_id is set. withdrawn_at: when it ended, in whatever way. cohort_name: what the
-- cohort was called then, which may have another leader by now.
create table assignment (
    id            uuid          not null primary key,
    leader_id     uuid          not null references account (id) on delete cascade,
    course_id     varchar(64)   not null,
    learner_id    uuid          references account (id) on delete cascade,
    cohort_id     uuid          references cohort (id) on delete cascade,
    reason        varchar(1000) not null,
    due_on        date,
    introductions integer       not null,
    assigned_at   timestamp(6) with time zone not null,
    withdrawn_at  timestamp(6) with time zone,
    cohort_name   varchar(120),
    version       integer       not null
);
create index assignment_leader on assignment (leader_id);
create index assignment_learner on assignment (learner_id);
create index assignment_cohort on assignment (cohort_id);

-- What an assignment said from each change on, and what was done to it: ASSIGNED, CHANGED, or how it
-- ended: WITHDRAWN, HANDED_OVER (the cohort has another leader), PARTED (the leader leads the learner no more).
create table assignment_change (
    assignment_id uuid          not null references assignment (id) on delete cascade,
    version       integer       not null,
    what          varchar(16)   not null,
    reason        varchar(1000) not null,
    due_on        date,
    introductions integer       not null,
    changed_at    timestamp(6) with time zone not null,
    primary key (assignment_id, version)
);

-- A learner took up the offer of an introduction; answered_at is when the leader marked it as done.
create table introduction_wish (
    assignment_id uuid         not null references assignment (id) on delete cascade,
    learner_id    uuid         not null references account (id) on delete cascade,
    wish          varchar(500) not null,
    asked_at      timestamp(6) with time zone not null,
    answered_at   timestamp(6) with time zone,
    primary key (assignment_id, learner_id)
);
create index introduction_wish_learner on introduction_wish (learner_id);

-- The learner lets this leader see the counts of asks, meetings and follow-ups. No row: no counts.
create table counts_shown (
    learner_id uuid not null references account (id) on delete cascade,
    leader_id  uuid not null references account (id) on delete cascade,
    since      timestamp(6) with time zone not null,
    primary key (learner_id, leader_id)
);
create index counts_shown_leader on counts_shown (leader_id);

-- When a leader looked at a learner's standing: one row a day (the learner's), with the latest time.
create table look (
    learner_id uuid not null references account (id) on delete cascade,
    leader_id  uuid not null references account (id) on delete cascade,
    looked_on  date not null,
    latest_at  timestamp(6) with time zone not null,
    primary key (learner_id, leader_id, looked_on)
);
create index look_leader on look (leader_id);

-- One sentence from a leader to a learner; kind NUDGE or CONGRATULATION, of each at most one a day (the learner's).
create table encouragement (
    id         uuid         not null primary key,
    leader_id  uuid         not null references account (id) on delete cascade,
    learner_id uuid         not null references account (id) on delete cascade,
    kind       varchar(16)  not null,
    sentence   varchar(300) not null,
    sent_on    date         not null,
    sent_at    timestamp(6) with time zone not null,
    seen_at    timestamp(6) with time zone,
    unique (learner_id, kind, sent_on)
);
create index encouragement_leader on encouragement (leader_id);

-- The leader lets their learners see whether and when they took a course themselves.
create table leader_example (
    leader_id uuid not null primary key references account (id) on delete cascade,
    since     timestamp(6) with time zone not null
);
