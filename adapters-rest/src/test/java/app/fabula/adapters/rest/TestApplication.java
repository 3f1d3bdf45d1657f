package app.fabula.adapters.rest;

import app.fabula.adapters.rest.disclosure.SecurityText;
import app.fabula.adapters.rest.edge.ClientAddressValve;
import app.fabula.adapters.rest.shared.ContainerProblems;
import app.fabula.adapters.rest.shared.Problems;
import app.fabula.application.quota.InMemoryQuotas;
import app.fabula.application.quota.Quotas;
import app.fabula.application.shared.InMemoryKeyedRequests;
import app.fabula.application.shared.KeyedRequests;
import java.time.Instant;
import java.time.InstantSource;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** This adapter, wired as the real application wires it. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = ErrorMvcAutoConfiguration.class)
@ComponentScan("app.fabula.adapters.rest")
class TestApplication {
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerProblems(
            ObjectProvider<Problems> problems) {
        return factory ->
                factory.addContextCustomizers(context -> {
                    var host = (StandardHost) context.getParent();
                    // The container takes what is there already for its own.
                    host.setErrorReportValveClass(ContainerProblems.class.getName());
                    host.getPipeline().addValve(new ContainerProblems(problems::getObject));
                });
    }

    @Bean
    KeyedRequests keyedRequests() {
        return new InMemoryKeyedRequests();
    }

    @Bean
    SecurityText securityText(
            @Value("${fabula.security.contact:}") String contact,
            @Value("${fabula.security.policy:}") String policy) {
        return SecurityText.of(contact, policy, InstantSource.fixed(Instant.EPOCH));
    }

    /** Nothing is refilled: time stands still. */
    @Bean
    Quotas quotas() {
        return new InMemoryQuotas(InstantSource.fixed(Instant.EPOCH));
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> trueAddresses(
            ClientAddressValve valve) {
        return factory -> factory.addEngineValves(valve);
    }
}
