package id.rinews.accounts;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;

import id.rinews.shared.Addresses;
import id.rinews.shared.Role;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.RequestCache;

/** Who may pass where. What is not named here is closed. */
@Configuration(proxyBeanMethods = false)
class Doors {

    private static final String[] OPEN = {
        "/",
        "/id/**",
        "/es/**",
        "/en/**",
        "/css/**",
        "/js/**",
        "/bundle/**",
        "/fonts/**",
        "/img/**",
        "/media/**",
        "/preview/*",
        "/preview/*/*/*",
        "/robots.txt",
        "/favicon.ico"
    };
    private static final String[] REQUESTS =
            Addresses.everywhere(Addresses::request).values().toArray(String[]::new);
    private static final String[] GATES = {"/login", "/logout", "/setup", "/invitation/*", "/recovery/*"};
    private static final String[] FOR_ADMINISTRATORS = {"/desk/settings/**", "/desk/accounts/**", "/desk/audit/**"};

    @Bean
    @Order(1)
    SecurityFilterChain staffDoor(
            HttpSecurity http,
            SecurityContextRepository contexts,
            CsrfTokenRepository tokens,
            RequestCache intended,
            SignOut signOut) {
        return http.securityMatcher(StaffArea::holds)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(GATES)
                        .permitAll()
                        .requestMatchers(FOR_ADMINISTRATORS)
                        .hasRole(Role.ADMIN.name())
                        .requestMatchers("/desk/**")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .securityContext(context -> context.securityContextRepository(contexts))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .requestCache(cache -> cache.requestCache(intended))
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(new ToLogin()).accessDeniedHandler(new Refused()))
                .logout(logout -> logout.addLogoutHandler(signOut).logoutSuccessHandler(signOut))
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain publicDoor(HttpSecurity http) {
        NothingHere nothing = new NothingHere();
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(GET, OPEN)
                        .permitAll()
                        .requestMatchers(HEAD, OPEN)
                        .permitAll()
                        .requestMatchers(POST, REQUESTS)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(nothing).accessDeniedHandler(nothing))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    RoleHierarchy roles() {
        return RoleHierarchyImpl.withDefaultRolePrefix()
                .role("ADMIN")
                .implies("MANAGING_EDITOR")
                .role("MANAGING_EDITOR")
                .implies("EDITOR")
                .role("EDITOR")
                .implies("REPORTER")
                .build();
    }
}
