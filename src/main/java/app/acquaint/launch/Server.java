package app.acquaint.launch;

import app.acquaint.account.FirstStart;
import app.acquaint.store.StoreException;
import app.acquaint.store.StoreProperties;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.env.Environment;
import org.springframework.util.FileSystemUtils;

/** Starts the server and says where it is. */
final class Server {

    private static final Logger LOG = LoggerFactory.getLogger(Server.class);

    private final Class<?> application;
    private final PrintStream out;

    Server(Class<?> application, PrintStream out) {
        this.application = application;
        this.out = out;
    }

    int serve(List<String> settings, boolean demo) {
        if (demo) {
            var context = start(throwAway(settings));
            out.println(
                    "Acquaint runs at " + address(context) + " with sample people. It forgets everything at the end.");
            new SamplePeople(context, out).fillDemo();
            return 0;
        }
        var context = start(settings);
        out.println("Acquaint runs at " + address(context) + " (Ctrl+C stops it). Data: " + data(context));
        context.getBean(FirstStart.class)
                .link()
                .ifPresent(link -> out.println(
                        "Nobody has an account yet. On this machine, just open it; from elsewhere, open " + link));
        return 0;
    }

    int preview(List<String> settings, Path folder) {
        var all = throwAway(settings);
        all.add("--acquaint.content=" + folder);
        all.add("--acquaint.preview=true");
        var context = start(all);
        out.println("The course in " + folder.toAbsolutePath() + " is at " + address(context)
                + ". Change its files and reload. It forgets everything typed at the end.");
        new SamplePeople(context, out).fillPreview();
        return 0;
    }

    private ConfigurableApplicationContext start(List<String> settings) {
        var spring = new SpringApplication(application);
        spring.setLogStartupInfo(false);
        spring.addListeners(new PortCheck());
        return spring.run(settings.toArray(String[]::new));
    }

    private static List<String> throwAway(List<String> settings) {
        try {
            var folder = Files.createTempDirectory("acquaint-");
            SpringApplication.getShutdownHandlers().add(() -> FileSystemUtils.deleteRecursively(folder.toFile()));
            var all = new ArrayList<>(settings);
            all.add("--acquaint.data=" + folder);
            return all;
        } catch (IOException e) {
            throw new StoreException("The folder for temporary files cannot be written.", e);
        }
    }

    private static Object data(ConfigurableApplicationContext context) {
        var properties = context.getBean(StoreProperties.class);
        return properties.databaseUrl() == null ? properties.data().toAbsolutePath() : "PostgreSQL";
    }

    private static String address(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        return environment.getProperty(
                "acquaint.public-url", "http://localhost:" + environment.getProperty("local.server.port"));
    }

    /** Looks whether the port is free before anything is built, so that the answer comes at once and alone. */
    private static final class PortCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

        @Override
        public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
            requireFree(event.getEnvironment());
        }

        private static void requireFree(Environment environment) {
            int port = port(environment);
            try (var socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(address(environment), port));
            } catch (IOException e) {
                throw new PortInUseException(port, e);
            }
        }

        private static int port(Environment environment) {
            var port = environment.getProperty("server.port", "8080");
            try {
                return environment.getProperty("server.port", Integer.class, 8080);
            } catch (ConversionException e) {
                throw new UsageException(
                        "The setting server.port takes a number from 0 to 65535, not \"" + port + "\".");
            }
        }

        private static @Nullable InetAddress address(Environment environment) {
            var name = environment.getProperty("server.address");
            if (name == null) {
                return null;
            }
            try {
                var address = InetAddress.getByName(name);
                if (address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null) {
                    return address;
                }
            } catch (IOException e) {
                LOG.debug("{} has no address", name, e);
            }
            throw new UsageException("Acquaint cannot listen on the address " + name
                    + ": it is none of this machine's. Choose another with --server.address=ADDRESS.");
        }
    }
}
