package id.rinews.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * The whole portal with a {@code MockMvcTester}, without starter content; {@code ./mvnw verify} runs every class that bears
 * it twice, on H2 and on PostgreSQL, those tagged {@code pages} on H2 alone. Each test starts with empty tables and with the {@link TestClock} at its start.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("portal")
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import(TestClock.Instead.class)
@ContextConfiguration(initializers = Engine.class)
@TestExecutionListeners(listeners = FreshStart.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface PortalTest {

    /** {@code RANDOM_PORT} where a real browser or client is to call; the port is {@code @LocalServerPort}. */
    @AliasFor(annotation = SpringBootTest.class)
    WebEnvironment webEnvironment() default WebEnvironment.MOCK;

    /** Further settings such as {@code "portal.name=Kabar"}; each different set costs one more start of the portal. */
    @AliasFor(annotation = SpringBootTest.class)
    String[] properties() default {};
}
