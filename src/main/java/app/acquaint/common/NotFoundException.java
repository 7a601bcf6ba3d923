package app.acquaint.common;

/**
 * What was asked for does not exist, or is not the asker's: the two are told apart to nobody, so that an address tells
 * nothing about others' data.
 */
public class NotFoundException extends DomainException {

    public NotFoundException() {
        super("common.not-found");
    }
}
