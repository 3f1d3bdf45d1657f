package app.fabula.adapters.rest.edge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a request passes before a handler sees it. */
@Configuration(proxyBeanMethods = false)
class EdgeConfiguration {
    /**
     * @param host by which the command line calls, whatever else it is called
     */
    @Bean
    Sites sites(
            @Value("${fabula.host:127.0.0.1}") String host,
            @Value("${fabula.hosts:}") Set<String> hosts,
            @Value("${fabula.cors-origins:}") Set<String> origins) {
        var all = new HashSet<>(hosts);
        all.add(host);
        return new Sites(all, origins);
    }

    @Bean
    Places places(@Value("${fabula.max-concurrent-requests:200}") String most) {
        return Places.parse(most);
    }

    @Bean
    Policies policies(
            @Value("${fabula.limit.reading:600/60}") String reading,
            @Value("${fabula.limit.writing:300/60}") String writing,
            @Value("${fabula.limit.operation:120/60}") String operation,
            @Value("${fabula.limit.anonymous:120/60}") String anonymous,
            @Value("${fabula.limit.bad-credentials:20/300}") String badCredentials) {
        return new Policies(
                Policies.policy("reading", reading),
                Policies.policy("writing", writing),
                Policies.policy("operation", operation),
                Policies.policy("anonymous", anonymous),
                Policies.policy("bad-credentials", badCredentials));
    }

    @Bean
    ClientAddressValve clientAddress(@Value("${fabula.trusted-proxies:}") List<String> networks) {
        return new ClientAddressValve(
                new TrustedProxies(networks.stream().map(Network::parse).toList()));
    }
}
