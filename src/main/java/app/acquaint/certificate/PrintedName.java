package app.acquaint.certificate;

import app.acquaint.common.DomainException;
import app.acquaint.common.Names;

/** A person's name as it is to stand on the certificate. */
public record PrintedName(String value) {

    /** Longest name, in UTF-16 units. */
    public static final int MAX_LENGTH = 120;

    /** @throws DomainException {@code certificate.name.blank} or {@code certificate.name.long} */
    public PrintedName {
        value = Names.clean(value);
        if (value.isEmpty()) {
            throw new DomainException("certificate.name.blank");
        }
        if (value.length() > MAX_LENGTH) {
            throw new DomainException("certificate.name.long", MAX_LENGTH);
        }
    }
}
