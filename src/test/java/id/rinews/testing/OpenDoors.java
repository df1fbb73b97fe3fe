package id.rinews.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Lets everybody in, for tests of pages and not of who may see them. */
@TestConfiguration(proxyBeanMethods = false)
public class OpenDoors {

    @Bean
    @Order(0)
    SecurityFilterChain everybody(HttpSecurity http) throws Exception {
        return http.securityMatcher(request -> true)
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .build();
    }
}
