package app.acquaint.account;

import app.acquaint.common.DomainException;

/** A password someone wants to have. Its length is all that is asked of it; it never appears in a log. */
public record NewPassword(String value) {

    /** Fewest characters. */
    public static final int MIN = 8;

    /** Most characters, as a person counts them: an emoji is one, not two. */
    public static final int MAX = 128;

    /** @throws DomainException {@code account.password.length} when it is too short or too long */
    public NewPassword {
        var length = value.codePointCount(0, value.length());
        if (length < MIN || length > MAX) {
            throw new DomainException("account.password.length", MIN, MAX);
        }
    }

    @Override
    public String toString() {
        return "NewPassword";
    }
}
