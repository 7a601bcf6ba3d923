package app.acquaint.notification;

import app.acquaint.account.Role;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a mail is about: whom it concerns, what its text is filled with, how long it is worth sending. */
public enum MailKind {
    INVITATION(Concern.SECURITY, Duration.ofDays(3), "leader link"),
    SIGN_UP(Concern.SECURITY, Duration.ofHours(24), "link"),
    RESET(Concern.SECURITY, Duration.ofHours(24), "name link"),
    LOG_IN(Concern.SECURITY, Duration.ofHours(1), "name link"),
    ASSIGNED(Concern.EVERYBODY, Duration.ofDays(3), "name leader course reason due link"),
    DUE_IN_SEVEN_DAYS(Concern.EVERYBODY, Duration.ofDays(2), "name leader course due link"),
    DUE_TOMORROW(Concern.EVERYBODY, Duration.ofDays(1), "name leader course due link"),
    ENCOURAGEMENT(Concern.EVERYBODY, Duration.ofDays(3), "name leader sentence link"),
    COMMENT(Concern.EVERYBODY, Duration.ofDays(3), "name by link"),
    GRADUATED(Concern.EVERYBODY, Duration.ofDays(3), "name course link"),
    TODAY(Concern.EVERYBODY, Duration.ofDays(1), "name count person planned link"),
    SHARED(Concern.LEADERS, Duration.ofDays(3), "name learner link"),
    INTRODUCTION(Concern.LEADERS, Duration.ofDays(3), "name learner link"),
    OVERDUE(Concern.LEADERS, Duration.ofDays(1), "name late more link"),
    LEARNER_GRADUATED(Concern.LEADERS, Duration.ofDays(3), "name learner course link");

    private enum Concern {
        /** What getting in needs: cannot be switched off. */
        SECURITY,
        EVERYBODY,
        LEADERS
    }

    private final Concern concern;
    private final Duration worth;
    private final String places;

    MailKind(Concern concern, Duration worth, String places) {
        this.concern = concern;
        this.worth = worth;
        this.places = places;
    }

    /** The name in addresses, keys of translations and names of files, for example {@code due-tomorrow}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether somebody may do without it; what getting in needs cannot be switched off. */
    public boolean isOptional() {
        return concern != Concern.SECURITY;
    }

    /** Whether somebody with these roles can get it and may switch it off. */
    public boolean isFor(Set<Role> roles) {
        return concern == Concern.EVERYBODY || (concern == Concern.LEADERS && roles.contains(Role.LEADER));
    }

    /** How it goes out for whoever chose nothing. */
    public MailChoice usual() {
        return this == TODAY ? MailChoice.OFF : MailChoice.ON;
    }

    /** Whether this can be chosen for it. */
    public boolean takes(MailChoice choice) {
        return isOptional()
                && switch (choice) {
                    case OFF -> true;
                    case ON -> this != TODAY;
                    case DAILY, WEEKLY -> this == TODAY;
                };
    }

    /** How long after it was written it is still worth sending: then what it says, or its link, is too old. */
    Duration worth() {
        return worth;
    }

    /** All kinds by name, with the places of their texts. */
    static Map<String, Set<String>> texts() {
        var texts = new TreeMap<String, Set<String>>();
        for (var kind : values()) {
            texts.put(kind.slug(), Set.of(kind.places.split(" ")));
        }
        return texts;
    }
}
