package app.acquaint.account;

import app.acquaint.common.AccountId;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives and takes roles as an issuer says; somebody always stays organiser, and nobody stays without a role. */
@Component
class IssuedRoles {

    private static final Logger LOG = LoggerFactory.getLogger(IssuedRoles.class);

    private final AccountRepository accounts;

    IssuedRoles(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** Within the running transaction. */
    void apply(AccountId id, Map<Role, Boolean> issued) {
        if (issued.isEmpty()) {
            return;
        }
        var has = accounts.find(id).orElseThrow().roles();
        issued.forEach((role, given) -> {
            if (given && !has.contains(role)) {
                accounts.addRole(id, role);
            }
            if (!given && has.contains(role) && mayLose(id, role)) {
                accounts.removeRole(id, role);
            }
        });
        if (accounts.find(id).orElseThrow().roles().isEmpty()) {
            accounts.addRole(id, Role.LEARNER);
        }
    }

    private boolean mayLose(AccountId id, Role role) {
        if (role == Role.ORGANISER && accounts.lockOrganisers().equals(Set.of(id))) {
            LOG.info("The issuer does not make account {} organiser, but it is the last one and stays so", id);
            return false;
        }
        return true;
    }
}
