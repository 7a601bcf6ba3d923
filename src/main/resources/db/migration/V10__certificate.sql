-- What a certificate says is kept as it was on the day it was made. open_place is 1 while it stands and null once it is
-- revoked, so that an account has one open certificate of a course.
create table certificate (
    code            varchar(16)   not null primary key,
    account_id      uuid          not null references account (id) on delete cascade,
    course_id       varchar(64)   not null,
    course_title    varchar(1000) not null,
    course_language varchar(35)   not null,
    name            varchar(120)  not null,
    completed_on    date          not null,
    met             boolean       not null,
    issued_at       timestamp(6) with time zone not null,
    revoked_at      timestamp(6) with time zone,
    open_place      integer,
    unique (account_id, course_id, open_place)
);
