package app.fabula.bootstrap.web;

import app.fabula.adapters.rest.disclosure.SecurityText;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DisclosureWiring {
    @Bean
    SecurityText securityText(
            @Value("${fabula.security.contact:}") String contact,
            @Value("${fabula.security.policy:}") String policy,
            InstantSource clock) {
        return SecurityText.of(contact, policy, clock);
    }
}
