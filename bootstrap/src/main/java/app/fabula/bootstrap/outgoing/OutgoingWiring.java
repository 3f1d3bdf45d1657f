package app.fabula.bootstrap.outgoing;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OutgoingWiring {
    @Bean
    OutgoingClient outgoingClient(@Value("${fabula.outgoing-private:}") String configured) {
        return new OutgoingClient(PrivateDestinations.parse(configured));
    }
}
