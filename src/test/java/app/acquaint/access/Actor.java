package app.acquaint.access;

import app.acquaint.account.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whoever asks, each with an account of their own: the columns of {@code services.csv}. */
enum Actor {
    /** The learner whose world it is. */
    OWNER("Lena Owner"),
    /** Another learner of the same leader, in the same cohort. */
    LEARNER("Omar Learner"),
    /** Leads the learner, assigned the course, and was shown one version of one draft. */
    LEADER("Lee Leader"),
    /** Leads the learner as well; nothing was shared with them. */
    SECOND("Sol Leader"),
    /** A leader of other people. */
    STRANGER("Ada Leader"),
    ORGANISER("Olga Organiser");

    /** All but the learner. */
    static final List<Actor> OTHERS = List.of(LEARNER, LEADER, SECOND, STRANGER, ORGANISER);

    final String name;

    Actor(String name) {
        this.name = name;
    }

    Set<Role> roles() {
        return switch (this) {
            case OWNER, LEARNER -> Set.of(Role.LEARNER);
            case LEADER, SECOND, STRANGER -> Set.of(Role.LEARNER, Role.LEADER);
            case ORGANISER -> Set.of(Role.LEARNER, Role.ORGANISER);
        };
    }

    /** The roles as a session names them. */
    String[] authorities() {
        return roles().stream().map(Role::name).toArray(String[]::new);
    }

    /** The columns in which a table names them, in order. */
    static List<String> columns() {
        return Arrays.stream(values())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
