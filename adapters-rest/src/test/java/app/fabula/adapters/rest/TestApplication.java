package app.fabula.adapters.rest;

import app.fabula.adapters.rest.disclosure.SecurityText;
import app.fabula.adapters.rest.edge.ClientAddressValve;
import app.fabula.adapters.rest.edge.Network;
import app.fabula.adapters.rest.edge.Places;
import app.fabula.adapters.rest.edge.Policies;
import app.fabula.adapters.rest.edge.Sites;
import app.fabula.adapters.rest.edge.TrustedProxies;
import app.fabula.adapters.rest.shared.ContainerProblems;
import app.fabula.adapters.rest.shared.Problems;
import app.fabula.application.quota.InMemoryQuotas;
import app.fabula.application.quota.Quotas;
import app.fabula.application.shared.InMemoryKeyedRequests;
import app.fabula.application.shared.KeyedRequests;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
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

    @Bean
    Sites sites(
            @Value("${fabula.hosts:}") Set<String> hosts,
            @Value("${fabula.cors-origins:}") Set<String> origins) {
        return new Sites(hosts, origins);
    }

    @Bean
    Places places(@Value("${fabula.max-concurrent-requests:200}") String most) {
        return Places.parse(most);
    }

    /** None holds where a test does not say so. */
    @Bean
    Policies policies(
            @Value("${fabula.limit.reading:off}") String reading,
            @Value("${fabula.limit.writing:off}") String writing,
            @Value("${fabula.limit.operation:off}") String operation,
            @Value("${fabula.limit.anonymous:off}") String anonymous,
            @Value("${fabula.limit.bad-credentials:off}") String badCredentials) {
        return new Policies(
                Policies.policy("reading", reading),
                Policies.policy("writing", writing),
                Policies.policy("operation", operation),
                Policies.policy("anonymous", anonymous),
                Policies.policy("bad-credentials", badCredentials));
    }

    /** Nothing is refilled: time stands still. */
    @Bean
    Quotas quotas() {
        return new InMemoryQuotas(InstantSource.fixed(Instant.EPOCH));
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> clientAddress(
            @Value("${fabula.trusted-proxies:}") List<String> networks) {
        var proxies = new TrustedProxies(networks.stream().map(Network::parse).toList());
        return factory -> factory.addEngineValves(new ClientAddressValve(proxies));
    }
}
