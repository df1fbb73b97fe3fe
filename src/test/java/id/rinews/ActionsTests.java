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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written down in the ledger has its words there, {@code audit.did.*} and {@code audit.about.*}, and nothing else has. */
class ActionsTests {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final String LOG = "audit\\.record";

    /** A method that is told the action and hands it on to the log. */
    private static final Pattern HANDING_ON = Pattern.compile("\\b(\\w+)\\([^()]*\\bString action\\b[^()]*\\)\\s*\\{");

    private static final Pattern ACTION = Pattern.compile("\"([a-z]+\\.[a-z][a-z_-]*)\"");

    /** {@code "article." + kind}: which kinds there are, the reviews and the endings of a story know. */
    private static final Pattern MADE = Pattern.compile("\"([a-z]+)\\.\" \\+ kind\\.name\\(\\)");

    private static final Set<String> KINDS =
            Set.of("submitted", "approved", "changes_requested", "withdrawn", "retracted");

    @ParameterizedTest
    @ValueSource(strings = {"id", "es", "en"})
    void everyActionHasItsWordsAndNothingElseHas(String language) throws IOException {
        assertThat(keys(language, "audit.did.")).isEqualTo(actions());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "es", "en"})
    void everyGroupHasItsName(String language) throws IOException {
        Set<String> groups = actions().stream()
                .map(action -> action.substring(0, action.indexOf('.')))
                .collect(toCollection(TreeSet::new));

        assertThat(keys(language, "audit.about.")).isEqualTo(groups);
    }

    /** A line whose action these tests cannot see would slip through them. */
    @Test
    void everyLineNamesItsActionOrIsToldIt() throws IOException {
        assertThat(sources().stream().flatMap(source -> calls(LOG, source)))
                .hasSizeGreaterThan(30)
                .allSatisfy(call -> assertThat(named(call).findAny().isPresent() || call.contains(" action,"))
                        .as(call)
                        .isTrue());
    }

    private static Set<String> actions() throws IOException {
        List<String> sources = sources();
        String writers = Stream.concat(Stream.of(LOG), sources.stream().flatMap(source -> found(HANDING_ON, source)))
                .distinct()
                .collect(Collectors.joining("|"));
        return sources.stream()
                .flatMap(source -> calls(writers, source))
                .flatMap(ActionsTests::named)
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> named(String call) {
        return Stream.concat(
                found(ACTION, call),
                found(MADE, call).flatMap(about -> KINDS.stream().map(kind -> about + "." + kind)));
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }

    /** Calls of these methods, each up to the end of its statement. */
    private static Stream<String> calls(String methods, String source) {
        return Pattern.compile("\\b(?:" + methods + ")\\([^;]*;")
                .matcher(source)
                .results()
                .map(MatchResult::group);
    }

    /** Those that know the log, or somebody who writes there for them. */
    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ActionsTests::text)
                    .filter(source -> source.contains("AuditLog") || source.contains("staffing.enrol("))
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
        Path file = Path.of("src/main/resources/messages_%s.properties".formatted(language));
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        return words.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(toCollection(TreeSet::new));
    }
}
