package app.acquaint.practice.ui;

import app.acquaint.account.CurrentAccount;
import app.acquaint.contact.Contacts;
import app.acquaint.practice.Answers;
import app.acquaint.practice.Commitments;
import app.acquaint.practice.CoursePerson;
import app.acquaint.practice.Practice;
import app.acquaint.practice.Writings;
import app.acquaint.practice.WrittenPieces;
import org.springframework.stereotype.Component;

/** What the panels of exercises work with. */
@Component
record Desk(
        Writings writings,
        Answers answers,
        Commitments commitments,
        CoursePerson person,
        Practice practice,
        Contacts contacts,
        WrittenPieces pieces,
        CurrentAccount account) {}
