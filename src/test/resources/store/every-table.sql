-- Rows for every table, with values that are hard to carry: quotes, line breaks, other scripts, ends of ranges, nulls.
-- Every column has a value in some row.
insert into account (id, name, email, email_key, email_proven_at, password_hash, time_zone, locale, created_at, version) values
    ('a0000000-0000-0000-0000-000000000001', 'Zoë "Quote" O’Neil \n', 'Zoe@Example.org', 'zoe@example.org', timestamp with time zone '2026-11-23 10:00:00.1-03:30', '{argon2}$x$y', 'Asia/Kolkata', 'en', timestamp with time zone '2026-03-29 02:30:15.123456+05:30', 0),
    ('ffffffff-ffff-ffff-ffff-ffffffffffff', '李雷 😀🇩🇪 é', 'li@example.org', 'li@example.org', null, '', 'Pacific/Kiritimati', 'de', timestamp with time zone '1969-12-31 23:59:59.999999+00:00', 2147483647);

insert into account_role (account_id, role) values
    ('a0000000-0000-0000-0000-000000000001', 'ADMIN'),
    ('a0000000-0000-0000-0000-000000000001', 'LEARNER'),
    ('ffffffff-ffff-ffff-ffff-ffffffffffff', 'LEARNER');

insert into first_account (place, account_id) values (1, 'a0000000-0000-0000-0000-000000000001');

insert into account_session (id, account_id, user_agent, first_seen_at, last_seen_at, series, token_hash, previous_token_hash, token_at) values
    ('b0000000-0000-0000-0000-000000000001', 'a0000000-0000-0000-0000-000000000001', '', timestamp with time zone '2026-11-23 00:00:00+00:00', timestamp with time zone '9999-12-31 23:59:59.999999+00:00', null, null, null, null),
    ('b0000000-0000-0000-0000-000000000002', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 'Mozilla/5.0 (X11; Linux) "quoted" \ / {}', timestamp with time zone '2026-11-23 00:00:00.000001+00:00', timestamp with time zone '2026-11-23 10:00:00.1+00:00', 'c2VyaWVz', 'aGFzaA', 'b2xk', timestamp with time zone '2026-11-23 09:59:00-11:30');

insert into password_reset (token_hash, account_id, mailed, expires_at) values
    ('abc123', 'ffffffff-ffff-ffff-ffff-ffffffffffff', true, timestamp with time zone '2026-11-24 10:00:00+00:00');

insert into contact (id, account_id, practice_for, name, email, role_line, how_met, notes, cadence_weeks, name_key, search_key, stage, since, agreed, agreed_time, last_touch, next_touch, due, created_at, version) values
    ('c0000000-0000-0000-0000-000000000001', 'a0000000-0000-0000-0000-000000000001', null, 'Priya', 'priya@example.org', 'Safety engineer', 'At a training;
in May	(tabbed)', 'null', 13, 'priya', 'priya safety engineer', 'SCHEDULED', date '2024-02-29', date '9999-12-31', time '23:59:59', date '0001-01-01', date '2026-12-01', date '2026-11-30', timestamp with time zone '2026-11-01 08:00:00+01:00', 7),
    ('c0000000-0000-0000-0000-000000000002', 'a0000000-0000-0000-0000-000000000001', 'a0000000-0000-0000-0000-000000000001', '  spaces  ', null, '', '', '', null, 'spaces', '', 'DRAFTED', date '1582-10-10', null, time '00:00:00', null, null, null, timestamp with time zone '2026-11-01 08:00:00+01:00', 1);

insert into contact_event (id, account_id, contact_id, seq, kind, happened_on, recorded_at, channel, note, corrected_at, stage, since, agreed, agreed_time, last_touch, next_touch) values
    ('d0000000-0000-0000-0000-000000000001', 'a0000000-0000-0000-0000-000000000001', 'c0000000-0000-0000-0000-000000000001', 1, 'ADDED', date '2024-02-29', timestamp with time zone '2026-11-01 08:00:00+00:00', null, '', null, 'DRAFTED', date '2024-02-29', null, null, null, null),
    ('d0000000-0000-0000-0000-000000000002', 'a0000000-0000-0000-0000-000000000001', 'c0000000-0000-0000-0000-000000000001', 2, 'MOVED', date '2026-03-29', timestamp with time zone '2026-11-01 09:00:00+00:00', 'CALL', 'مرحبا', timestamp with time zone '2026-11-02 09:00:00+00:00', 'SCHEDULED', date '2026-03-29', date '2026-12-01', time '14:00:00', date '2026-03-29', date '2026-06-29');

insert into contact_promise (id, account_id, contact_id, mine, wording, due, kept_on, created_at) values
    ('e0000000-0000-0000-0000-000000000001', 'a0000000-0000-0000-0000-000000000001', 'c0000000-0000-0000-0000-000000000001', true, 'The trainer’s name', date '2026-12-01', date '2026-11-23', timestamp with time zone '2026-11-01 08:00:00+00:00'),
    ('e0000000-0000-0000-0000-000000000002', 'a0000000-0000-0000-0000-000000000001', 'c0000000-0000-0000-0000-000000000001', false, '''; drop table account; --', null, null, timestamp with time zone '2026-11-01 08:00:00+00:00');

insert into writing (id, account_id, course_id, exercise_id, contact_id, contact_key, revision, body, settled, saved_at) values
    ('f0000000-0000-0000-0000-000000000001', 'a0000000-0000-0000-0000-000000000001', 'networking', 'my-ask', 'c0000000-0000-0000-0000-000000000001', 'c0000000-0000-0000-0000-000000000001', 3, repeat('ä€😀 ', 20000), true, timestamp with time zone '2026-11-20 08:00:00+00:00'),
    ('f0000000-0000-0000-0000-000000000002', 'a0000000-0000-0000-0000-000000000001', 'networking', 'facts', null, '-', 1, '{"facts":["one \"two\"", "\\u2028"]}', false, timestamp with time zone '2026-11-20 08:00:00+00:00'),
    ('f0000000-0000-0000-0000-000000000003', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 'gone', 'gone', null, 'c0000000-0000-0000-0000-00000000dead', 1, '', false, timestamp with time zone '2026-11-20 08:00:00+00:00');

insert into writing_version (writing_id, revision, account_id, body, saved_at) values
    ('f0000000-0000-0000-0000-000000000001', 1, 'a0000000-0000-0000-0000-000000000001', 'Dear Priya,

first line
', timestamp with time zone '2026-11-19 08:00:00+00:00'),
    ('f0000000-0000-0000-0000-000000000001', 2, 'a0000000-0000-0000-0000-000000000001', '', timestamp with time zone '2026-11-19 09:00:00+00:00');

insert into writing_overrule (writing_id, criterion, account_id) values
    ('f0000000-0000-0000-0000-000000000001', 'brief', 'a0000000-0000-0000-0000-000000000001');

insert into commitment (id, account_id, course_id, exercise_id, when_text, will_text, due_on, state, done_on, created_at, version) values
    ('90000000-0000-0000-0000-000000000001', 'a0000000-0000-0000-0000-000000000001', 'networking', 'when', 'it is Monday', 'I will write', date '2026-11-30', 'DONE', date '2026-11-30', timestamp with time zone '2026-11-01 08:00:00+00:00', 2),
    ('90000000-0000-0000-0000-000000000002', 'a0000000-0000-0000-0000-000000000001', 'networking', 'when', '', '', date '2026-11-30', 'OPEN', null, timestamp with time zone '2026-11-01 08:00:00+00:00', 0);

insert into lesson_visit (account_id, course_id, lesson_id, opened_at, visited_at, read_at, position) values
    ('a0000000-0000-0000-0000-000000000001', 'networking', 'why', timestamp with time zone '2026-11-01 08:00:00+00:00', timestamp with time zone '2026-11-02 08:00:00+00:00', timestamp with time zone '2026-11-03 08:00:00+00:00', 0.1234567890123456),
    ('a0000000-0000-0000-0000-000000000001', 'networking', 'ask', timestamp with time zone '2026-11-01 08:00:00+00:00', timestamp with time zone '2026-11-02 08:00:00+00:00', null, 1),
    ('ffffffff-ffff-ffff-ffff-ffffffffffff', 'networking', 'why', timestamp with time zone '2026-11-01 08:00:00+00:00', timestamp with time zone '2026-11-02 08:00:00+00:00', null, 4.9e-300);

insert into lesson_done (account_id, course_id, lesson_id, done_at) values
    ('a0000000-0000-0000-0000-000000000001', 'networking', 'why', timestamp with time zone '2026-11-03 08:00:00+00:00');

insert into course_milestone (account_id, course_id, milestone, reached_at, seen_at) values
    ('a0000000-0000-0000-0000-000000000001', 'networking', 'COMPLETED', timestamp with time zone '2026-11-20 08:00:00+00:00', timestamp with time zone '2026-11-21 08:00:00+00:00'),
    ('a0000000-0000-0000-0000-000000000001', 'networking', 'GRADUATED', timestamp with time zone '2026-11-20 08:00:00+00:00', null);

insert into account_identity (issuer, subject, account_id, joined_at, last_used_at) values
    ('https://issuer.example.org/realms/house', 'sub "1" ''é', 'a0000000-0000-0000-0000-000000000001', timestamp with time zone '2026-11-23 00:00:00+00:00', timestamp with time zone '2026-11-23 10:00:00.1+00:00');

insert into passkey (credential_id, account_id, name, public_key, attestation_object, transports, signature_count, verified, backup_eligible, backed_up, added_at, last_used_at) values
    ('AAAA-_', 'a0000000-0000-0000-0000-000000000001', 'Zoë’s “laptop” 😀', 'pQECAyYg', repeat('o2NmbXRk', 100), 'hybrid,internal', 4294967295, true, false, true, timestamp with time zone '2026-11-23 00:00:00+00:00', timestamp with time zone '2026-11-23 10:00:00.1+00:00'),
    ('BBBB', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 'x', '', '', '', 0, false, true, false, timestamp with time zone '2026-11-23 00:00:00+00:00', null);

insert into draft_share (id, account_id, writing_id, leader_id, title, leader_title, language, revision, body, saved_at, shared_at, revoked_at, replaced_by, leader_seen_at, learner_seen_at) values
    ('5a000000-0000-0000-0000-000000000001', 'a0000000-0000-0000-0000-000000000001', 'f0000000-0000-0000-0000-000000000001', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 'Your ask to {person}', 'An ask to {person}; 😀', 'en', 2, 'Dear 😀,

line', timestamp with time zone '2026-11-19 08:00:00+00:00', timestamp with time zone '2026-11-20 08:00:00+00:00', timestamp with time zone '2026-11-21 08:00:00+00:00', '5a000000-0000-0000-0000-000000000002', timestamp with time zone '2026-11-20 09:00:00.000001+00:00', timestamp with time zone '2026-11-20 08:00:00+00:00'),
    ('5a000000-0000-0000-0000-000000000002', 'a0000000-0000-0000-0000-000000000001', 'f0000000-0000-0000-0000-000000000001', null, '', '', 'zh-Hant-TW', 3, repeat('ä€😀 ', 20000), timestamp with time zone '2026-11-20 08:00:00+00:00', timestamp with time zone '2026-11-20 10:00:00+00:00', null, null, null, timestamp with time zone '2026-11-20 10:00:00+00:00');

insert into share_comment (id, share_id, author_id, passage_from, passage_to, body, reply_to, made_at, withdrawn_at) values
    ('5b000000-0000-0000-0000-000000000001', '5a000000-0000-0000-0000-000000000001', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 5, 7, 'What works: “😀” \ ''', null, timestamp with time zone '2026-11-20 09:00:00+00:00', null),
    ('5b000000-0000-0000-0000-000000000002', '5a000000-0000-0000-0000-000000000001', 'a0000000-0000-0000-0000-000000000001', null, null, '', '5b000000-0000-0000-0000-000000000001', timestamp with time zone '2026-11-20 09:30:00+00:00', timestamp with time zone '2026-11-20 09:31:00+00:00');
insert into cohort (id, name, leader_id, created_at, handed_at, version) values
    ('11000000-0000-0000-0000-000000000001', 'Frühling „2027“ 😀', 'a0000000-0000-0000-0000-000000000001', timestamp with time zone '2026-11-01 08:00:00+00:00', timestamp with time zone '2026-11-02 08:00:00.000001+00:00', 2147483647),
    ('11000000-0000-0000-0000-000000000002', 'null', null, timestamp with time zone '2026-11-01 08:00:00+00:00', null, 1);

insert into cohort_member (cohort_id, learner_id, joined_at, noted_at) values
    ('11000000-0000-0000-0000-000000000001', 'ffffffff-ffff-ffff-ffff-ffffffffffff', timestamp with time zone '2026-11-01 08:00:00+00:00', timestamp with time zone '2026-11-03 08:00:00+00:00'),
    ('11000000-0000-0000-0000-000000000002', 'ffffffff-ffff-ffff-ffff-ffffffffffff', timestamp with time zone '2026-11-01 08:00:00+00:00', null);

insert into cohort_stay (cohort_id, learner_id, joined_at, left_at) values
    ('11000000-0000-0000-0000-000000000001', 'ffffffff-ffff-ffff-ffff-ffffffffffff', timestamp with time zone '2026-10-01 08:00:00+00:00', timestamp with time zone '2026-10-03 08:00:00.000001+00:00');

insert into bond (leader_id, learner_id, origin, since) values
    ('a0000000-0000-0000-0000-000000000001', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 'INVITED', timestamp with time zone '2026-11-01 08:00:00+05:30');

insert into bond_request (leader_id, learner_id, asked_at, declined_at) values
    ('a0000000-0000-0000-0000-000000000001', 'ffffffff-ffff-ffff-ffff-ffffffffffff', timestamp with time zone '2026-11-01 08:00:00+00:00', timestamp with time zone '2026-11-01 09:00:00+00:00'),
    ('ffffffff-ffff-ffff-ffff-ffffffffffff', 'a0000000-0000-0000-0000-000000000001', timestamp with time zone '2026-11-01 08:00:00+00:00', null);

insert into invitation (id, token_hash, invited_by, email, roles, uses, most_uses, made_at, expires_at, revoked_at) values
    ('14000000-0000-0000-0000-000000000001', 'cohort-1', 'a0000000-0000-0000-0000-000000000001', 'priya@example.org', 'LEARNER', 0, 1, timestamp with time zone '2026-11-01 08:00:00+00:00', timestamp with time zone '2026-12-01 08:00:00+00:00', timestamp with time zone '2026-11-02 08:00:00+00:00');

insert into leader_invitation (invitation_id, leader_id, cohort_id) values
    ('14000000-0000-0000-0000-000000000001', 'a0000000-0000-0000-0000-000000000001', '11000000-0000-0000-0000-000000000001');

insert into assignment (id, leader_id, course_id, learner_id, cohort_id, reason, due_on, introductions, assigned_at, withdrawn_at, cohort_name, version) values
    ('12000000-0000-0000-0000-000000000001', 'a0000000-0000-0000-0000-000000000001', 'networking', 'ffffffff-ffff-ffff-ffff-ffffffffffff', null, 'Because “you” matter;
and so do I', date '9999-12-31', 5, timestamp with time zone '2026-11-01 08:00:00+00:00', null, null, 1),
    ('12000000-0000-0000-0000-000000000002', 'a0000000-0000-0000-0000-000000000001', 'gone', null, '11000000-0000-0000-0000-000000000001', '', null, 0, timestamp with time zone '2026-11-01 08:00:00+00:00', timestamp with time zone '2026-11-05 08:00:00+00:00', 'Frühling; „2026“ 😀', 2);

insert into assignment_change (assignment_id, version, what, reason, due_on, introductions, changed_at) values
    ('12000000-0000-0000-0000-000000000001', 1, 'ASSIGNED', 'Because', date '2024-02-29', 5, timestamp with time zone '2026-11-01 08:00:00+00:00'),
    ('12000000-0000-0000-0000-000000000002', 2, 'WITHDRAWN', '', null, 0, timestamp with time zone '2026-11-05 08:00:00+00:00');

insert into introduction_wish (assignment_id, learner_id, wish, asked_at, answered_at) values
    ('12000000-0000-0000-0000-000000000001', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 'Somebody in 物流 – “logistics”', timestamp with time zone '2026-11-01 08:00:00+00:00', timestamp with time zone '2026-11-02 08:00:00+00:00'),
    ('12000000-0000-0000-0000-000000000002', 'ffffffff-ffff-ffff-ffff-ffffffffffff', '', timestamp with time zone '2026-11-01 08:00:00+00:00', null);

insert into counts_shown (learner_id, leader_id, since) values
    ('ffffffff-ffff-ffff-ffff-ffffffffffff', 'a0000000-0000-0000-0000-000000000001', timestamp with time zone '2026-11-01 08:00:00+00:00');

insert into look (learner_id, leader_id, looked_on, latest_at) values
    ('ffffffff-ffff-ffff-ffff-ffffffffffff', 'a0000000-0000-0000-0000-000000000001', date '2026-11-01', timestamp with time zone '2026-11-01 08:00:00+14:00');

insert into encouragement (id, leader_id, learner_id, kind, sentence, sent_on, sent_at, seen_at) values
    ('13000000-0000-0000-0000-000000000001', 'a0000000-0000-0000-0000-000000000001', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 'NUDGE', '=One “step” at a time; 😀', date '2026-11-01', timestamp with time zone '2026-11-01 08:00:00+00:00', timestamp with time zone '2026-11-01 09:00:00+00:00'),
    ('13000000-0000-0000-0000-000000000002', 'a0000000-0000-0000-0000-000000000001', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 'CONGRATULATION', '', date '2026-11-01', timestamp with time zone '2026-11-01 08:00:00+00:00', null);

insert into leader_example (leader_id, since) values
    ('a0000000-0000-0000-0000-000000000001', timestamp with time zone '2026-11-01 08:00:00+00:00');
insert into certificate (code, account_id, course_id, course_title, course_language, name, completed_on, met, issued_at, revoked_at, open_place) values
    ('7K2M9QXR4TVBHD8N', 'a0000000-0000-0000-0000-000000000001', 'networking', 'A “professional” network', 'en', 'Zoë O’Neil', date '2026-11-20', true, timestamp with time zone '2026-11-20 09:00:00.123456+00:00', null, 1),
    ('0000000000000000', 'a0000000-0000-0000-0000-000000000001', 'networking', '', 'zh-Hant-TW', 'محمد \ ''😀', date '9999-12-31', false, timestamp with time zone '2026-11-20 08:00:00+00:00', timestamp with time zone '2026-11-20 09:00:00+00:00', null);
update account set deactivated_at = timestamp with time zone '2026-11-20 23:59:59.999999-11:30' where id = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

insert into invitation (id, token_hash, invited_by, email, roles, uses, most_uses, made_at, expires_at, revoked_at) values
    ('10000000-0000-0000-0000-000000000001', 'aW52aXRl', 'a0000000-0000-0000-0000-000000000001', 'New@Example.org', 'LEARNER,LEADER', 1, 1, timestamp with time zone '2026-11-01 08:00:00+00:00', timestamp with time zone '2026-11-15 08:00:00+00:00', timestamp with time zone '2026-11-02 08:00:00+00:00'),
    ('10000000-0000-0000-0000-000000000002', 'bGluaw', 'a0000000-0000-0000-0000-000000000001', null, 'LEARNER', 0, 1000, timestamp with time zone '2026-11-01 08:00:00+00:00', timestamp with time zone '2026-11-15 08:00:00+00:00', null);

insert into invitation_use (invitation_id, account_id) values
    ('10000000-0000-0000-0000-000000000001', 'ffffffff-ffff-ffff-ffff-ffffffffffff');

insert into sign_up_policy (place, kind) values (1, 'DOMAIN');

insert into sign_up_domain (domain) values ('example.org'), ('bücher.example');

insert into sign_up_link (token_hash, email, expires_at) values
    ('c2lnbnVw', 'Someone@Example.org', timestamp with time zone '2026-11-24 10:00:00+00:00');

insert into log_in_link (token_hash, account_id, expires_at) values
    ('b25jZQ', 'a0000000-0000-0000-0000-000000000001', timestamp with time zone '2026-11-23 10:15:00+00:00');

insert into reset_record (token_hash, account_id, issuer_id, issuer_name, issuer_email, issued_at, used_at) values
    ('cmVzZXQ', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 'a0000000-0000-0000-0000-000000000001', 'Zoë "Quote" O’Neil \n', 'Zoe@Example.org', timestamp with time zone '2026-11-20 10:00:00+00:00', timestamp with time zone '2026-11-20 11:00:00+00:00'),
    ('b3BlcmF0b3I', 'ffffffff-ffff-ffff-ffff-ffffffffffff', null, null, null, timestamp with time zone '2026-11-21 10:00:00+00:00', null);

insert into erasure_request (account_id, noted_by, asked_at) values
    ('ffffffff-ffff-ffff-ffff-ffffffffffff', 'Zoë', timestamp with time zone '2026-11-21 10:00:00+00:00'),
    ('a0000000-0000-0000-0000-000000000001', null, timestamp with time zone '2026-11-22 10:00:00+00:00');
insert into mail (id, dedup_key, kind, recipient_id, address, language, subject, text_body, html_body, unsubscribe, state, attempts, next_attempt_at, problem, created_at, ended_at) values
    ('8a000000-0000-0000-0000-000000000001', 'due-7:x:2026-11-30', 'DUE_IN_SEVEN_DAYS', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 'li@example.org', 'de', '„Kurs“ 😀', 'Hallo

李雷', '<p>Hallo &amp; 李雷</p>', 'https://acquaint.example.org/mail/unsubscribe/x', 'WAITING', 2, timestamp with time zone '2026-11-23 06:05:00+00:00', 'TIMED_OUT', timestamp with time zone '2026-11-23 06:00:00+00:00', null),
    ('8a000000-0000-0000-0000-000000000002', 'invitation:y:z', 'INVITATION', null, 'new@example.org', 'en', '', '', '', '', 'SENT', 1, null, null, timestamp with time zone '2026-11-22 06:00:00+00:00', timestamp with time zone '2026-11-22 06:00:05+00:00');

insert into mail_about (mail_id, account_id) values
    ('8a000000-0000-0000-0000-000000000001', 'a0000000-0000-0000-0000-000000000001');

insert into mail_choice (account_id, kind, choice, chosen_at) values
    ('ffffffff-ffff-ffff-ffff-ffffffffffff', 'TODAY', 'WEEKLY', timestamp with time zone '2026-11-20 08:00:00+00:00');

insert into mail_morning (account_id, kind, morning) values
    ('ffffffff-ffff-ffff-ffff-ffffffffffff', 'TODAY', date '2026-11-23');

insert into mail_unsubscribe (token_hash, account_id, kind, made_at) values
    ('aabbcc', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 'DUE_IN_SEVEN_DAYS', timestamp with time zone '2026-11-23 06:00:00+00:00');
