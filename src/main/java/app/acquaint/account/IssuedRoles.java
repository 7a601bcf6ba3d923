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

    private final RoleRepository roles;

    IssuedRoles(RoleRepository roles) {
        this.roles = roles;
    }

    /** Within the running transaction; nothing happens to whoever left. */
    void apply(AccountId id, Map<Role, Boolean> issued) {
        var has = roles.ofActive(id);
        if (issued.isEmpty() || has.isEmpty()) {
            return;
        }
        issued.forEach((role, given) -> {
            if (given && !has.contains(role)) {
                roles.add(id, role);
            }
            if (!given && has.contains(role) && mayLose(id, role)) {
                roles.remove(id, role);
            }
        });
        if (roles.ofActive(id).isEmpty()) {
            roles.add(id, Role.LEARNER);
        }
    }

    private boolean mayLose(AccountId id, Role role) {
        if (role == Role.ORGANISER && roles.lockOrganisers().equals(Set.of(id))) {
            LOG.info("The issuer does not make account {} organiser, but it is the last one and stays so", id);
            return false;
        }
        return true;
    }
}
