package id.rinews;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a template says and Thymeleaf does not hear. */
class TemplatesTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern TAG =
            Pattern.compile("<[a-zA-Z][\\w:.-]*(\\s+[\\w:.-]+(\\s*=\\s*\"[^\"]*\")?)*\\s*/?>");
    private static final Pattern REPLACED = Pattern.compile("\\sth:replace=");
    private static final Pattern UNHEARD = Pattern.compile("\\sth:(if|unless|each|with|switch|case)=");

    /** A tag that is replaced is gone before its condition is asked: the condition belongs on a {@code th:block} around it. */
    @Test
    void noConditionStandsOnATagThatIsReplaced() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            assertThat(files.filter(Files::isRegularFile).flatMap(TemplatesTests::tags))
                    .hasSizeGreaterThan(1_000)
                    .filteredOn(tag -> REPLACED.matcher(tag).find()
                            && UNHEARD.matcher(tag.replaceAll("\"[^\"]*\"", "\"\""))
                                    .find())
                    .isEmpty();
        }
    }

    private static Stream<String> tags(Path file) {
        try {
            return TAG.matcher(Files.readString(file)).results().map(MatchResult::group).toList().stream();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
