package app.acquaint.progress;

import app.acquaint.common.AccountId;
import app.acquaint.course.Course;
import java.util.Collection;
import java.util.Map;

/**
 * How far many learners are at once. Who may know it is for the caller to decide; what is not recorded yet is not
 * looked for, so a glance at somebody changes nothing.
 */
public interface Glances {

    /** A glance at every one of the learners, however many in as many statements as for one. */
    Map<AccountId, Glance> of(Collection<AccountId> learners, Course course);
}
