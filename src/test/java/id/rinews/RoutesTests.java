package id.rinews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.rinews.accounts.SignedIn;
import id.rinews.shared.Addresses;
import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.testing.PortalTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who gets in where: the table stands in {@code src/test/resources/routes/}, a file for each module, and a mapping that is
 * not in it fails. A row is {@code METHOD path anonymous reporter editor managing-editor admin}, where {@code in} means that
 * the handler answers, {@code login} a redirect to the gate, {@code no} 403 and {@code absent} 404.
 */
@PortalTest
class RoutesTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    RequestMappingHandlerMapping mappings;

    @Autowired
    JdbcClient database;

    record Route(String method, String path, List<String> answers) {

        static Route of(String row) {
            String[] cells = row.trim().split("\\s+");
            assertThat(cells).as(row).hasSize(7);
            return new Route(cells[0], cells[1], List.of(cells).subList(2, 7));
        }

        boolean isReading() {
            return method.equals("GET") || method.equals("ANY");
        }

        HttpMethod verb() {
            return HttpMethod.valueOf(method.equals("ANY") ? "GET" : method);
        }

        /** Some address of this pattern, at which there is nothing. */
        String address() {
            return path.replaceAll("\\{[^}]*}", "999999")
                    .replace("**", "999999")
                    .replace("*", "999999");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static List<Route> routes() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:routes/*.txt");
        return Arrays.stream(files).flatMap(RoutesTests::rows).map(Route::of).toList();
    }

    private static Stream<String> rows(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> !row.isBlank() && !row.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void hireOneOfEachRole() {
        for (Role role : Role.values()) {
            database.sql(
                            "insert into account (id, display_name, email, password_hash, role, language, time_zone, active,"
                                    + " created_at) values (?, ?, ?, 'none', ?, 'ID', 'Asia/Jakarta', true, current_timestamp)")
                    .params(id(role), role.name(), role.name().toLowerCase(java.util.Locale.ROOT), role.name())
                    .update();
        }
    }

    private static long id(Role role) {
        return -1L - role.ordinal();
    }

    @Test
    void everyMappingIsInTheTable() throws IOException {
        Set<String> known = routes().stream().map(Route::toString).collect(Collectors.toCollection(TreeSet::new));
        Set<String> mapped = mappings.getHandlerMethods().keySet().stream()
                .flatMap(RoutesTests::names)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(known).isEqualTo(mapped);
    }

    private static Stream<String> names(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(path -> methods.isEmpty()
                        ? Stream.of("ANY " + path)
                        : methods.stream().map(method -> method + " " + path));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void answersAsTheTableSays(Route route) {
        var anonymous = web.method(route.verb()).uri(route.address());

        check(
                route,
                "anonymous",
                route.isReading()
                        ? anonymous.exchange()
                        : anonymous.with(csrf()).exchange(),
                0);

        for (Role role : Role.values()) {
            var request = web.method(route.verb()).uri(route.address()).with(user(signedIn(role)));
            MvcTestResult result = route.isReading()
                    ? request.exchange()
                    : request.with(csrf()).exchange();
            check(route, role.name(), result, 1 + role.ordinal());
        }
    }

    private static SignedIn signedIn(Role role) {
        return new SignedIn(new Staff(id(role), role.name(), role, Language.ID, ZoneOffset.UTC));
    }

    /** Where a row's record does not exist, 404 is as good a refusal as 403. */
    private static void check(Route route, String who, MvcTestResult result, int column) {
        int status = result.getResponse().getStatus();
        boolean handled = result.getMvcResult().getHandler() != null;
        String name = "%s for %s (%d)".formatted(route, who, status);
        switch (route.answers().get(column)) {
            case "in" ->
                assertThat(handled && status != 403 && status < 500).as(name).isTrue();
            case "login" -> assertThat(result).as(name).hasStatus(302).hasRedirectedUrl("/login");
            case "no" ->
                assertThat(status == 403 || status == 404 && route.path().contains("{"))
                        .as(name)
                        .isTrue();
            case "absent" -> assertThat(status == 404 && !handled).as(name).isTrue();
            default -> throw new IllegalArgumentException("Neither in, login, no nor absent: " + route);
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void nothingIsChangedWithoutAnAntiForgeryToken(Route route) {
        if (!route.isReading() && !Addresses.everywhere(Addresses::request).containsValue(route.path())) {
            assertThat(web.method(route.verb()).uri(route.address()).with(user(signedIn(Role.ADMIN))))
                    .hasStatus(403);
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void publicPagesKnowNoSession(Route route) {
        if (route.isReading() && !route.path().matches("/(desk|login|logout|setup)(/.*)?")) {
            var request = web.get().uri(route.address()).exchange();

            assertThat(request.getRequest().getSession(false)).isNull();
            assertThat(request.getResponse().getCookies()).isEmpty();
        }
    }
}
