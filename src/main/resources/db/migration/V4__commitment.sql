-- "When …, I will …", with a day: what a learner means to do, and whether it came about.
create table commitment (
    id          uuid         not null primary key,
    account_id  uuid         not null references account (id) on delete cascade,
    course_id   varchar(64)  not null,
    exercise_id varchar(64)  not null,
    when_text   varchar(300) not null,
    will_text   varchar(300) not null,
    due_on      date         not null,
    state       varchar(16)  not null,
    done_on     date,
    created_at  timestamp(6) with time zone not null,
    version     integer      not null
);
create index commitment_by_owner on commitment (account_id, state, due_on);
