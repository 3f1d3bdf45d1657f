package app.fabula.bootstrap;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** Everything, put together: the wiring of each context here, and the controllers. */
@SpringBootConfiguration
@EnableAutoConfiguration(
        exclude = {
            ErrorMvcAutoConfiguration.class, // see WebWiring
            UserDetailsServiceAutoConfiguration.class // nobody has a password here
        })
@ComponentScan({"app.fabula.bootstrap", "app.fabula.adapters.rest", "app.fabula.adapters.security"})
public class FabulaApplication {}
