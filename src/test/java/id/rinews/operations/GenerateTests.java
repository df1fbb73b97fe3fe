package id.rinews.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rinews.Portal;
import id.rinews.operations.generate.Order;
import id.rinews.shared.WrongUse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code generate} as an operator calls it. */
@Timeout(180)
class GenerateTests {

    @TempDir
    Path folder;

    @Test
    void fillsAFolderOnceAndThePortalStartsOnIt() throws Exception {
        try (ChildProcess first = portal("generate", "--articles", "4", "--agreements", "2")) {
            assertThat(first.remainingLines())
                    .contains("Generating 4 stories and 2 agreements with seed 1", "4 of 4 stories")
                    .last()
                    .asString()
                    .startsWith("Done in ");
            assertThat(first.exitStatus()).isZero();
        }
        try (ChildProcess second = portal("generate", "--articles", "4", "--agreements", "2")) {
            assertThat(second.remainingLines())
                    .singleElement()
                    .asString()
                    .startsWith("This portal holds generated content already");
            assertThat(second.exitStatus()).isEqualTo(1);
        }
        try (ChildProcess running = portal("serve")) {
            assertThat(running.nextLine()).startsWith("RI News Portal is running");
            try (ChildProcess third = portal("generate", "--articles", "4", "--agreements", "2")) {
                assertThat(third.remainingLines()).singleElement().asString().contains("another process has it open");
                assertThat(third.exitStatus()).isEqualTo(1);
            }
        }
    }

    @Test
    void tellsHowItIsUsed() throws Exception {
        try (ChildProcess help = portal("generate", "--help")) {
            assertThat(help.remainingLines().getFirst()).endsWith("generate --articles N --agreements N [--seed S]");
            assertThat(help.exitStatus()).isZero();
        }
        try (ChildProcess wrong = portal("generate", "--articles", "many", "--agreements", "2")) {
            assertThat(wrong.remainingLines().getFirst())
                    .isEqualTo("--articles is \"many\": it must be a whole number from 0 to 1000000.");
            assertThat(wrong.exitStatus()).isEqualTo(2);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void takesOptionsApartOrJoinedAndLeavesSettingsAlone() {
        assertThat(GenerateOptions.read(
                        List.of("--articles=3", "--seed", "-9", "--portal.data=/x", "--agreements", "0")))
                .isEqualTo(new GenerateOptions(new Order(3, 0, -9), List.of("--portal.data=/x")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--articles 1",
                "--agreements 1",
                "--articles -1 --agreements 1",
                "--articles 1 --agreements",
                "--articles 0 --agreements 0",
                "--articles 1 --agreements 1 --seed x",
                "--articles 1 --agreements 1 --stories 2",
                "1 --agreements 1"
            })
    void refusesWhatItDoesNotKnow(String line) {
        assertThatThrownBy(() -> GenerateOptions.read(List.of(line.split(" ")))).isInstanceOf(WrongUse.class);
    }

    private ChildProcess portal(String... words) throws IOException {
        Map<String, String> environment = Map.of(
                "PORTAL_DATA", folder.resolve("data").toString(), "SERVER_PORT", "0", "SERVER_ADDRESS", "127.0.0.1");
        return ChildProcess.start(Portal.class, environment, words);
    }
}
