package app.acquaint.access;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every address of the application, and for each the one that leads to what is the learner's. */
final class Addresses {

    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)[^/]*|\\{\\*?(\\w+)\\}");

    /** Answered by filters or files, of which no registry knows. */
    private static final List<String> FILTERED = List.of(
            "POST /login",
            "POST /logout",
            "POST /api/passkeys",
            "POST /api/passkeys/challenge",
            "POST /api/passkeys/log-in",
            "GET /oauth2/authorization/anything",
            "GET /login/oauth2/code/anything",
            "GET /styles/tokens.css",
            "GET /actuator",
            "GET /actuator/env",
            "GET /api/anything",
            "POST /api/anything");

    private final World world;

    Addresses(World world) {
        this.world = world;
    }

    /** The pages by their templates, with what shows each. */
    static Map<String, Class<?>> pages() {
        var pages = new TreeMap<String, Class<?>>();
        for (RouteData route : RouteConfiguration.forApplicationScope().getAvailableRoutes()) {
            pages.put(route.getTemplate(), route.getNavigationTarget());
        }
        return pages;
    }

    /** What is asked without a page: method and path. */
    static List<String> requests(ApplicationContext context) {
        var mapped = context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getPatternValues().stream().flatMap(path -> {
                    var methods = info.getMethodsCondition().getMethods();
                    return methods.isEmpty()
                            ? Stream.of("GET " + path)
                            : methods.stream().map(method -> method + " " + path);
                }));
        return Stream.concat(mapped, FILTERED.stream()).distinct().sorted().collect(Collectors.toList());
    }

    /** The address with the learner's own things in the places of its parameters. */
    String of(String template) {
        return PARAMETER
                .matcher(template)
                .replaceAll(found -> value(found.group(1) == null ? found.group(2) : found.group(1)));
    }

    private String value(String parameter) {
        return switch (parameter) {
            case "course" -> world.course.id().value();
            case "lesson" -> world.course.lessons().getFirst().id().value();
            case "contact" -> world.contact.toString();
            case "cohort" -> world.cohort.toString();
            case "person" -> world.owner.toString();
            case "share" -> world.share.toString();
            case "code" -> world.certificate;
            case "token" -> world.token;
            case "path" -> "no-such-file.svg";
            default ->
                throw new IllegalStateException("An address has a parameter \"" + parameter + "\": say in "
                        + Addresses.class.getName() + " which of the learner's things belongs there.");
        };
    }
}
