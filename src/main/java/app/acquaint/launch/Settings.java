package app.acquaint.launch;

import java.util.List;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The settings as the server would see them, for commands that start no server. */
final class Settings {

    private final ConfigurableEnvironment environment = new StandardEnvironment();

    Settings(List<String> commandLine) {
        environment
                .getPropertySources()
                .addFirst(new SimpleCommandLinePropertySource(commandLine.toArray(String[]::new)));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        var logging = LoggingSystem.get(Settings.class.getClassLoader());
        logging.beforeInitialize();
        logging.initialize(new LoggingInitializationContext(environment), null, null);
        logging.setLogLevel("ROOT", LogLevel.ERROR);
    }

    /** All settings, by name. */
    Environment environment() {
        return environment;
    }

    /** A record of settings, with its defaults where nothing is said. */
    <T> T bind(String prefix, Class<T> type) {
        return Binder.get(environment).bindOrCreate(prefix, type);
    }
}
