package app.acquaint.account;

import app.acquaint.common.DomainException;
import java.util.Set;

/** Who gets an account without anybody's invitation, as the organiser sets it. */
public sealed interface SignUpPolicy {

    /** Nobody. */
    record ByInvitation() implements SignUpPolicy {}

    /** Everybody. */
    record Open() implements SignUpPolicy {}

    /** Whoever proves to have an address of one of these domains. */
    record ByDomain(Set<MailDomain> domains) implements SignUpPolicy {

        /** Most domains. */
        public static final int MOST = 100;

        /** @throws DomainException {@code account.sign-up.no-domain} for none, {@code account.sign-up.many-domains} */
        public ByDomain {
            domains = Set.copyOf(domains);
            if (domains.isEmpty()) {
                throw new DomainException("account.sign-up.no-domain");
            }
            if (domains.size() > MOST) {
                throw new DomainException("account.sign-up.many-domains", MOST);
            }
        }
    }
}
