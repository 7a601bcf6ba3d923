package app.acquaint;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The application. Its commands are in {@code app.acquaint.launch}. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Acquaint {

    /** Starts the application; what the words mean is said by {@code --help}. */
    public static void main(String[] args) {
        SpringApplication.run(Acquaint.class, args);
    }
}
