-- How far someone is. Courses and lessons are content, named by their stable ids; what is recorded outlives them.
create table lesson_visit (
    account_id uuid             not null references account (id) on delete cascade,
    course_id  varchar(64)      not null,
    lesson_id  varchar(64)      not null,
    opened_at  timestamp(6) with time zone not null,
    visited_at timestamp(6) with time zone not null,
    read_at    timestamp(6) with time zone,
    position   double precision not null,
    primary key (account_id, course_id, lesson_id)
);

-- Once done stays done, whatever becomes of the answer or of the lesson's rule.
create table lesson_done (
    account_id uuid        not null references account (id) on delete cascade,
    course_id  varchar(64) not null,
    lesson_id  varchar(64) not null,
    done_at    timestamp(6) with time zone not null,
    primary key (account_id, course_id, lesson_id)
);

create table course_milestone (
    account_id uuid        not null references account (id) on delete cascade,
    course_id  varchar(64) not null,
    milestone  varchar(16) not null,
    reached_at timestamp(6) with time zone not null,
    seen_at    timestamp(6) with time zone,
    primary key (account_id, course_id, milestone)
);
