package app.acquaint.shell.ui;

import app.acquaint.contact.Contacts.Person;
import app.acquaint.course.Course;
import app.acquaint.course.Lesson;

/** The addresses that the frame links to, without a leading slash. */
final class Places {

    static final String HOME = "";
    static final String TODAY = "today";
    static final String PEOPLE = "people";
    static final String WRITING = "writing";
    static final String LEADERS = "leaders";
    static final String LEARNERS = "learners";
    static final String SHARED = "shared";
    static final String ORGANISATION = "organisation/people";
    static final String ACCOUNT = "account";

    private Places() {}

    static String lesson(Course course, Lesson lesson) {
        return "course/" + course.id() + "/" + lesson.id();
    }

    static String graduation(Course course) {
        return "graduation/" + course.id();
    }

    static String person(Person person) {
        return PEOPLE + "/" + person.id();
    }
}
