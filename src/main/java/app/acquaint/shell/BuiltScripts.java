package app.acquaint.shell;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.cache.concurrent.ConcurrentMapCache;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.CachingResourceResolver;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Serves the bundle's scripts before Vaadin's servlet would, which looks through the whole jar for each. Their names
 * carry a hash of what is in them, so a browser may keep them; the compressed variants beside them are sent as they are.
 */
@Configuration
class BuiltScripts {

    @Bean
    HandlerMapping builtScriptsMapping(ResourceHttpRequestHandler builtScriptsHandler) {
        return new SimpleUrlHandlerMapping(Map.of("/VAADIN/build/**", builtScriptsHandler), Ordered.HIGHEST_PRECEDENCE);
    }

    @Bean
    ResourceHttpRequestHandler builtScriptsHandler() {
        var handler = new ResourceHttpRequestHandler();
        handler.setLocations(List.of(new ClassPathResource("META-INF/VAADIN/webapp/VAADIN/build/")));
        handler.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).immutable());
        handler.setUseLastModified(false);
        handler.setResourceResolvers(List.of(
                new CachingResourceResolver(new ConcurrentMapCache("built-scripts")),
                new EncodedResourceResolver(),
                new PathResourceResolver()));
        return handler;
    }
}
