package app.acquaint.common;

/**
 * Something a person asked for cannot be done, and they should hear why. Carries the key of a translated message and
 * what to put into it, never a text of its own.
 */
public class DomainException extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    /**
     * @param key of the message in {@code vaadin-i18n}
     * @param arguments for its places {0}, {1} …; shown to the person, so nothing private of another
     */
    public DomainException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** Key of the message in {@code vaadin-i18n}. */
    public String key() {
        return key;
    }

    /** What goes into the message's places, in order; empty when it has none. */
    public Object[] arguments() {
        return arguments.clone();
    }
}
