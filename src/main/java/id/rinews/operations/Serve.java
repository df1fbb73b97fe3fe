package id.rinews.operations;

import id.rinews.shared.Command;
import id.rinews.shared.FirstSetUp;
import id.rinews.shared.PortalSettings;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/** Runs the portal until it is told to stop. */
public final class Serve implements Command {

    @Override
    public String name() {
        return "serve";
    }

    @Override
    public String does() {
        return "runs the portal";
    }

    @Override
    public void run(SpringApplication portal, List<String> arguments) {
        portal.addInitializers(new Preflight());
        greet(portal.run(arguments.toArray(String[]::new)));
    }

    @SuppressWarnings("SystemOut")
    private static void greet(ApplicationContext portal) {
        PortalSettings settings = portal.getBean(PortalSettings.class);
        System.out.println("%s is running at %s".formatted(settings.name(), settings.baseUrl()));
        portal.getBeanProvider(FirstSetUp.class).stream()
                .flatMap(setUp -> setUp.address().stream())
                .forEach(address -> System.out.println("No account exists yet: make the first one at " + address));
        System.out.flush();
    }
}
