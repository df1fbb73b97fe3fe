package id.rinews.operations;

import id.rinews.operations.generate.Corpus;
import id.rinews.operations.generate.Order;
import id.rinews.operations.generate.Tally;
import id.rinews.shared.Command;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Fills a portal of its own with invented content, to measure with. */
public final class Generate implements Command {

    @Override
    public String name() {
        return "generate";
    }

    @Override
    public String does() {
        return "fills an unused portal with invented stories, to measure with";
    }

    @Override
    public String usage() {
        return """
                generate --articles N --agreements N [--seed S]
                  --articles N    stories, each in Indonesian and many in Spanish and English too
                  --agreements N  agreements in the register
                  --seed S        a whole number, 1 by default: the same seed makes the same content""";
    }

    @Override
    public void run(SpringApplication portal, List<String> arguments) {
        GenerateOptions options = GenerateOptions.read(arguments);
        portal.addInitializers(Preflight.withoutListener());
        portal.setWebApplicationType(WebApplicationType.NONE);
        portal.setLazyInitialization(true);
        try (var context = portal.run(options.settings().toArray(String[]::new))) {
            context.getBean(Unused.class).check();
            fill(context, options.order());
        }
    }

    @SuppressWarnings("SystemOut")
    private static void fill(ConfigurableApplicationContext context, Order order) {
        System.out.println("Generating %,d stories and %,d agreements with seed %d"
                .formatted(order.articles(), order.agreements(), order.seed()));
        long start = System.nanoTime();
        Tally made = context.getBean(Corpus.class).fill(order, System.out::println);
        System.out.println(
                "Done in %,d s: %,d stories in %,d editions, %,d agreements, %,d events, %,d people, %,d topics"
                        .formatted(
                                Duration.ofNanos(System.nanoTime() - start).toSeconds(),
                                made.stories(),
                                made.editions(),
                                made.agreements(),
                                made.events(),
                                made.people(),
                                made.topics()));
    }
}
