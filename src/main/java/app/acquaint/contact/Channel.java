package app.acquaint.contact;

/** How two people were in touch. */
public enum Channel {
    MESSAGE,
    CALL,
    MEETING,
    OTHER
}
