package app.fabula.bootstrap.web;

import app.fabula.adapters.quotas.LocalQuotas;
import app.fabula.adapters.quotas.SteadyQuotas;
import app.fabula.application.quota.Quotas;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where it is counted how much somebody asks for. */
@Configuration(proxyBeanMethods = false)
class QuotaWiring {
    @Bean
    Quotas quotas(@Value("${fabula.redis-url:}") String redisUrl, InstantSource clock) {
        return redisUrl.isEmpty() ? new LocalQuotas(clock) : new SteadyQuotas(redisUrl, clock);
    }
}
