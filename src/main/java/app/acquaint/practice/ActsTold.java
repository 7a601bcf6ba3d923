package app.acquaint.practice;

import app.acquaint.contact.Contacts.Person;
import app.acquaint.contact.Stage;
import app.acquaint.course.Act;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Which acts a person's history tells of. Steps may be skipped in a tracker: whoever was met was asked in some way, and
 * has answered.
 */
public final class ActsTold {

    private ActsTold() {}

    /**
     * The acts done with this person.
     *
     * @param reached stages ever reached by the person, corrections taken out
     */
    public static Set<Act> by(Person person, Set<Stage> reached) {
        var acts = EnumSet.noneOf(Act.class);
        reached.forEach(stage -> acts.addAll(by(stage)));
        if (person.nextTouch() != null && person.stage() != Stage.RESTING) {
            acts.add(Act.TOUCH_PLANNED);
        }
        return acts;
    }

    /**
     * The acts done with any of these people.
     *
     * @param reached as {@link app.acquaint.contact.Contacts#reached(app.acquaint.common.AccountId)} says
     */
    public static Set<Act> by(Map<Person, Set<Stage>> reached) {
        var acts = EnumSet.noneOf(Act.class);
        reached.forEach((person, stages) -> acts.addAll(by(person, stages)));
        return acts;
    }

    private static Set<Act> by(Stage stage) {
        return switch (stage) {
            case DRAFTED, RESTING -> EnumSet.noneOf(Act.class);
            case ASKED -> EnumSet.of(Act.ASKED);
            case ANSWERED_YES, ANSWERED_LATER, ANSWERED_NO, SILENT, SCHEDULED -> EnumSet.of(Act.ASKED, Act.ANSWERED);
            case MET -> EnumSet.of(Act.ASKED, Act.ANSWERED, Act.MET);
            case THANKED -> EnumSet.of(Act.THANKED);
            case KEEPING_IN_TOUCH -> EnumSet.of(Act.TOUCH_PLANNED);
        };
    }
}
