package id.rinews;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written down in the ledger has its words there, {@code audit.did.*} and {@code audit.about.*}, and nothing else has. */
class ActionsTests {

    private static final Path SOURCES = Path.of("src/main/java");

    /** A call that writes a line, up to its end: of the log itself, or of a method that hands its action on. */
    private static final Pattern CALL =
            Pattern.compile("\\b(?:audit\\.record|write|add|set)\\((?:[^;{}]|\\{[^}]*\\})*?;");

    private static final Pattern ACTION = Pattern.compile("\"([a-z]+\\.[a-z][a-z_-]*)\"");

    /** {@code "article." + kind}: which kinds there are is known to the reviews and to the endings of a story. */
    private static final Pattern MADE = Pattern.compile("\"([a-z]+)\\.\" \\+ kind\\.name\\(\\)");

    private static final Set<String> KINDS =
            Set.of("submitted", "approved", "changes_requested", "withdrawn", "retracted");

    @ParameterizedTest
    @ValueSource(strings = {"id", "es", "en"})
    void everyActionHasItsWordAndEveryWordItsAction(String language) throws IOException {
        Set<String> words = keys(language, "audit.did.");

        assertThat(words).isEqualTo(actions());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "es", "en"})
    void everyGroupHasItsName(String language) throws IOException {
        Set<String> groups = actions().stream()
                .map(action -> action.substring(0, action.indexOf('.')))
                .collect(toCollection(TreeSet::new));

        assertThat(keys(language, "audit.about.")).isEqualTo(groups);
    }

    /** A line whose action this test cannot see would slip through it. */
    @Test
    void everyLineNamesItsAction() throws IOException {
        for (String source : sources()) {
            Matcher call = Pattern.compile("audit\\.record\\(([^;]*);").matcher(source);
            while (call.find()) {
                String said = call.group(1);
                boolean named =
                        ACTION.matcher(said).find() || MADE.matcher(said).find();
                assertThat(named || said.matches("(?s)[^\"]*(?:\"portal\")?[^\"]*\\baction,.*"))
                        .as(call.group())
                        .isTrue();
            }
        }
    }

    private static Set<String> actions() throws IOException {
        Set<String> found = new TreeSet<>();
        for (String source : sources()) {
            for (String call :
                    CALL.matcher(source).results().map(result -> result.group()).toList()) {
                ACTION.matcher(call).results().map(result -> result.group(1)).forEach(found::add);
                MADE.matcher(call)
                        .results()
                        .forEach(made -> KINDS.forEach(kind -> found.add(made.group(1) + "." + kind)));
            }
        }
        return found;
    }

    /** Those that know the log. */
    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ActionsTests::text)
                    .filter(source -> source.contains("AuditLog") || source.contains("staffing.add("))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Set<String> keys(String language, String prefix) throws IOException {
        Properties words = new Properties();
        try (Reader file =
                Files.newBufferedReader(Path.of("src/main/resources/messages_" + language + ".properties"))) {
            words.load(file);
        }
        return words.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(toCollection(TreeSet::new));
    }
}
