package app.acquaint.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.common.DomainException;
import app.acquaint.common.NotFoundException;
import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What came of asking for something in somebody's name.
 *
 * @param outcome DATA: they read or changed something of the learner's; OWN: only what is theirs; NOTHING: an empty
 *     answer, and nothing changed; REFUSED: as if it were not there; else the key of the sentence that refused
 * @param words everything the answer says
 */
record Call(String outcome, String words) {

    private static final Map<World, Map<Operation, Map<Actor, Call>>> MADE = new LinkedHashMap<>();

    /** All operations that have an actor, by every actor; each is taken back at once. */
    static Map<Operation, Map<Actor, Call>> all(World world, List<Operation> operations) {
        return MADE.computeIfAbsent(world, _ -> {
            var calls = new LinkedHashMap<Operation, Map<Actor, Call>>();
            var arguments = new Arguments(world);
            var before = Rows.now(world.bean(JdbcClient.class));
            for (var operation : operations) {
                var made = new EnumMap<Actor, Call>(Actor.class);
                for (var actor : operation.hasActor() ? Actor.values() : new Actor[0]) {
                    made.put(actor, make(world, operation, actor, arguments, before));
                }
                calls.put(operation, made);
            }
            assertThat(Rows.now(world.bean(JdbcClient.class)).changed(before))
                    .as("asking left the world as it was")
                    .isEmpty();
            return calls;
        });
    }

    private static Call make(World world, Operation operation, Actor actor, Arguments arguments, Rows before) {
        var transaction = new TransactionTemplate(world.bean(PlatformTransactionManager.class));
        return transaction.execute(status -> {
            status.setRollbackOnly();
            var values = arguments.of(operation, actor);
            logIn(world, actor);
            try {
                operation.method().setAccessible(true);
                var answer = operation.method().invoke(operation.bean(), values);
                return answered(
                        world, answer, Rows.now(world.bean(JdbcClient.class)).changed(before));
            } catch (InvocationTargetException failed) {
                return failed(failed.getCause());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            } finally {
                SecurityContextHolder.clearContext();
            }
        });
    }

    private static void logIn(World world, Actor actor) {
        var session = SecurityContextHolder.createEmptyContext();
        session.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                world.id(actor).toString(),
                "",
                AuthorityUtils.createAuthorityList(
                        actor.roles().stream().map(role -> "ROLE_" + role).toList())));
        SecurityContextHolder.setContext(session);
    }

    private static Call answered(World world, Object answer, List<String> changed) {
        var words = Words.of(answer);
        if (world.tellsOfOwner(words) || changed.stream().anyMatch(world::tellsOfOwner)) {
            return new Call("DATA", words);
        }
        return new Call(isEmpty(answer) && changed.isEmpty() ? "NOTHING" : "OWN", words);
    }

    private static boolean isEmpty(Object answer) {
        return switch (answer) {
            case null -> true;
            case Boolean yes -> !yes;
            case Integer number -> number == 0;
            case Optional<?> one -> one.isEmpty();
            case Collection<?> many -> many.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            default -> false;
        };
    }

    private static Call failed(Throwable why) {
        return switch (why) {
            case NotFoundException _ -> new Call("REFUSED", Words.of(why));
            case AccessDeniedException _ -> new Call("REFUSED", Words.of(why));
            case DomainException refusal -> new Call(refusal.key(), Words.of(why));
            default -> new Call("FAILED " + why.getClass().getSimpleName() + " " + why.getMessage(), Words.of(why));
        };
    }
}
