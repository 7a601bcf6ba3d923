package app.acquaint.access;

import app.acquaint.account.Account;
import app.acquaint.account.spi.OutgoingPart;
import app.acquaint.account.spi.PersonalDataPart;
import app.acquaint.common.AccountId;
import app.acquaint.practice.WritingKey;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RestController;

/** Something that one module can ask of another: a public method of a bean, as its line in the table names it. */
record Operation(String name, Object bean, Method method) {

    private static final Set<Class<?>> ACTORS = Set.of(AccountId.class, Account.class, WritingKey.class);

    private static final Set<Class<?>> PARTS_OF_EXPORTS = Set.of(PersonalDataPart.class, OutgoingPart.class);

    /** These make an account, write to it or let it in; who may is decided before. */
    private static final Set<String> ABOUT_SOMEBODY = Set.of(
            "AccountService.add",
            "AccountLetters.logIn",
            "AccountLetters.reset",
            "FirstLogIn.logIn",
            "FirstLogIn.logInOnce",
            "FirstLogIn.leave");

    /** All of them by name; parts of pages and of exports are asked by those, and by nobody else. */
    static List<Operation> all(ApplicationContext context) {
        var found = new TreeMap<String, Operation>();
        for (var name : context.getBeanDefinitionNames()) {
            var bean = context.getBean(name);
            var type = ClassUtils.getUserClass(bean);
            if (isService(type)) {
                methods(type).forEach(method -> {
                    var operation = name(type, method);
                    found.put(operation, new Operation(operation, bean, method));
                });
            }
        }
        return List.copyOf(found.values());
    }

    private static boolean isService(Class<?> type) {
        return type.getName().startsWith("app.acquaint.")
                && !type.getPackageName().endsWith(".ui")
                && !AnnotatedElementUtils.hasAnnotation(type, RestController.class)
                && !AnnotatedElementUtils.hasAnnotation(type, ConfigurationProperties.class);
    }

    private static Stream<Method> methods(Class<?> type) {
        if (Modifier.isPublic(type.getModifiers())) {
            return callable(type);
        }
        return ClassUtils.getAllInterfacesForClassAsSet(type).stream()
                .filter(face -> face.getName().startsWith("app.acquaint.") && Modifier.isPublic(face.getModifiers()))
                .flatMap(Operation::callable);
    }

    private static Stream<Method> callable(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass().getName().startsWith("app.acquaint."))
                .filter(method -> !PARTS_OF_EXPORTS.contains(method.getDeclaringClass()))
                .filter(method -> !method.isBridge() && !method.isSynthetic())
                .filter(method -> !Modifier.isStatic(method.getModifiers()));
    }

    private static String name(Class<?> type, Method method) {
        var parameters = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", "));
        var home = type.isHidden() ? method.getDeclaringClass() : type;
        return home.getName().substring("app.acquaint.".length()) + "." + method.getName() + "(" + parameters + ")";
    }

    /** Whether it is asked in somebody's name, and not merely about somebody. */
    boolean hasActor() {
        return method.getParameterCount() > 0
                && ACTORS.contains(method.getParameterTypes()[0])
                && !ABOUT_SOMEBODY.contains(shortName());
    }

    /** The method without the packages, by which arguments of its own are looked up. */
    String shortName() {
        var type = name.substring(0, name.indexOf('(')).replaceAll("\\.\\w+$", "");
        return type.substring(type.lastIndexOf('.') + 1) + "." + method.getName();
    }
}
