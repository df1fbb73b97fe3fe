package id.rinews.settings;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Switches scheduled work on. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Listening {}
