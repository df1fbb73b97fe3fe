package id.rinews;

import id.rinews.operations.CommandLine;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** RI News Portal: news about what two countries do with each other, and what became of it. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Portal {

    public static void main(String[] arguments) {
        int status = new CommandLine(new SpringApplication(Portal.class)).run(List.of(arguments));
        if (status != 0) {
            System.exit(status);
        }
    }
}
