package app.acquaint.account;

import java.util.HashSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the policy for signing up. */
@Repository
class SignUpRepository {

    private static final String OPEN = "OPEN";
    private static final String DOMAIN = "DOMAIN";
    private static final String INVITATION = "INVITATION";

    private final JdbcClient jdbc;

    SignUpRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SignUpPolicy policy() {
        var kind = jdbc.sql("select kind from sign_up_policy where place = 1")
                .query(String.class)
                .optional()
                .orElse(INVITATION);
        return switch (kind) {
            case OPEN -> new SignUpPolicy.Open();
            case DOMAIN ->
                new SignUpPolicy.ByDomain(new HashSet<>(jdbc.sql("select domain from sign_up_domain")
                        .query((row, at) -> new MailDomain(row.getString("domain")))
                        .list()));
            default -> new SignUpPolicy.ByInvitation();
        };
    }

    void replace(SignUpPolicy policy) {
        jdbc.sql("delete from sign_up_domain").update();
        jdbc.sql("delete from sign_up_policy").update();
        jdbc.sql("insert into sign_up_policy (place, kind) values (1, :kind)")
                .param("kind", kind(policy))
                .update();
        if (policy instanceof SignUpPolicy.ByDomain byDomain) {
            byDomain.domains()
                    .forEach(domain -> jdbc.sql("insert into sign_up_domain (domain) values (:domain)")
                            .param("domain", domain.value())
                            .update());
        }
    }

    private static String kind(SignUpPolicy policy) {
        return switch (policy) {
            case SignUpPolicy.ByInvitation none -> INVITATION;
            case SignUpPolicy.Open all -> OPEN;
            case SignUpPolicy.ByDomain some -> DOMAIN;
        };
    }
}
