package id.rinews;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word in every language: a missing one is a failed build, never English by accident. */
class MessagesTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Map<String, Map<String, String>> BUNDLES =
            Map.of("id", bundle("id"), "es", bundle("es"), "en", bundle("en"));

    /** Words that two languages really share. A key that ends in a dot allows all that begin with it. */
    private static final Set<String> SHARED = Set.of(
            "zone.",
            "ownname.",
            "menu",
            "role.EDITOR",
            "register.column.status",
            "staffrole.EDITOR",
            "form.title",
            "articles.status",
            "editor.dateline",
            "offer.DATELINE",
            "changed.dateline",
            "told.dateline",
            "picture.credit");

    private static final Pattern FIXED = Pattern.compile("#\\{([A-Za-z0-9_.\\-/]+)[}(]");
    private static final Pattern BUILT = Pattern.compile("#\\{\\$\\{'([A-Za-z0-9_.\\-/]+\\.)' ?\\+");
    private static final Pattern ASKED = Pattern.compile("#messages\\.msg\\('([A-Za-z0-9_.\\-/]+)'[,)]");

    @Test
    void theThreeLanguagesHaveTheSameKeys() {
        assertThat(words("es").keySet()).isEqualTo(words("id").keySet());
        assertThat(words("en").keySet()).isEqualTo(words("id").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "es", "en"})
    void noWordIsEmptyAndNoKeyStandsTwice(String language) throws IOException {
        List<String> keys = Files.readAllLines(file(language)).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();

        assertThat(words(language).values()).noneMatch(String::isBlank);
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void noWordEqualsAnotherLanguagesByAccident() {
        assertThat(words("id").keySet().stream().filter(key -> !isShared(key)).filter(MessagesTests::hasTwins))
                .isEmpty();
    }

    @Test
    void everyLanguageTakesTheSameNumberOfArguments() {
        assertThat(words("id").keySet().stream()
                        .filter(key -> Stream.of("id", "es", "en")
                                        .map(language -> arguments(word(language, key)))
                                        .distinct()
                                        .count()
                                > 1))
                .isEmpty();
    }

    @Test
    void everyKeyOfATemplateExists() throws IOException {
        Set<String> known = words("id").keySet();
        Set<String> missing = new TreeSet<>();

        for (String template : templates()) {
            found(FIXED, template).filter(key -> !known.contains(key)).forEach(missing::add);
            found(ASKED, template).filter(key -> !known.contains(key)).forEach(missing::add);
            found(BUILT, template)
                    .filter(prefix -> known.stream().noneMatch(key -> key.startsWith(prefix)))
                    .forEach(missing::add);
        }

        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "language:id.rinews.shared.Language",
                "staffrole:id.rinews.shared.Role",
                "accounts.role:id.rinews.shared.Role",
                "account.role:id.rinews.accounts.Hurdle",
                "account.deactivation:id.rinews.accounts.Hurdle",
                "precision:id.rinews.shared.FuzzyDate$Precision"
            })
    void everyConstantHasItsWord(String pair) throws ClassNotFoundException {
        String prefix = pair.split(":")[0];

        Stream<String> keys = Stream.of(Class.forName(pair.split(":")[1]).getEnumConstants())
                .map(constant -> prefix + "." + ((Enum<?>) constant).name());

        assertThat(words("id").keySet()).containsAll(keys.toList());
    }

    private static Map<String, String> words(String language) {
        return Objects.requireNonNull(BUNDLES.get(language));
    }

    private static String word(String language, String key) {
        return words(language).getOrDefault(key, "");
    }

    private static boolean isShared(String key) {
        boolean isWordless = word("id", key).replaceAll("\\{\\d+}", "").chars().noneMatch(Character::isLetter);
        return isWordless
                || SHARED.stream()
                        .anyMatch(allowed -> allowed.endsWith(".") ? key.startsWith(allowed) : key.equals(allowed));
    }

    private static boolean hasTwins(String key) {
        return Stream.of("id", "es", "en")
                        .map(language -> word(language, key))
                        .distinct()
                        .count()
                < 3;
    }

    private static int arguments(String text) {
        return new MessageFormat(text).getFormatsByArgumentIndex().length;
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }

    private static List<String> templates() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                texts.add(Files.readString(file).replaceAll("(?s)<!--/\\*.*?\\*/-->", ""));
            }
        }
        return texts;
    }

    private static Path file(String language) {
        return RESOURCES.resolve("messages_" + language + ".properties");
    }

    private static Map<String, String> bundle(String language) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(file(language))) {
            words.load(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        Map<String, String> sorted = new TreeMap<>();
        words.stringPropertyNames().forEach(key -> sorted.put(key, words.getProperty(key)));
        return sorted;
    }
}
