package id.rinews.operations;

import id.rinews.shared.Command;
import id.rinews.shared.Refusal;
import id.rinews.shared.WrongUse;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;

/** The words behind {@code java -jar ri-news-portal.jar}: a command and its arguments, {@code serve} where there is none. */
public class CommandLine {

    private static final String DEFAULT = "serve";

    private final SpringApplication portal;
    private final List<Command> commands = ServiceLoader.load(Command.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();

    public CommandLine(SpringApplication portal) {
        this.portal = portal;
    }

    /** The exit status: 0 done or begun, 1 failed, 2 wrong use. What is unforeseen has been logged with its trace. */
    @SuppressWarnings("SystemOut")
    public int run(List<String> words) {
        boolean named = !words.isEmpty() && !words.getFirst().startsWith("-");
        String name = named ? words.getFirst() : DEFAULT;
        List<String> arguments = named ? words.subList(1, words.size()) : words;
        Optional<Command> wanted =
                commands.stream().filter(c -> c.name().equals(name)).findFirst();
        if (words.contains("--help") || words.contains("-h")) {
            System.out.println(wanted.filter(_ -> named).map(CommandLine::usage).orElseGet(this::usage));
            return 0;
        }
        return wanted.map(command -> run(command, arguments)).orElseGet(() -> unknown(name));
    }

    @SuppressWarnings("SystemOut")
    private int run(Command command, List<String> arguments) {
        try {
            command.run(portal, arguments);
            return 0;
        } catch (WrongUse wrong) {
            System.err.println("%s%n%s".formatted(wrong.getMessage(), usage(command)));
            return 2;
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            return 1;
        } catch (RuntimeException reported) {
            return 1;
        }
    }

    @SuppressWarnings("SystemOut")
    private int unknown(String name) {
        System.err.println("There is no command \"%s\".%n%s".formatted(name, usage()));
        return 2;
    }

    private static String usage(Command command) {
        return "Usage: java -jar ri-news-portal.jar " + command.usage();
    }

    private String usage() {
        String list = commands.stream()
                .map(command -> "  %-14s %s".formatted(command.name(), command.does()))
                .collect(Collectors.joining(System.lineSeparator()));
        return "Usage: java -jar ri-news-portal.jar [command]%n%s%nWithout a command: %s.".formatted(list, DEFAULT);
    }
}
