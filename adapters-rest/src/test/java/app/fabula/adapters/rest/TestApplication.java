package app.fabula.adapters.rest;

import app.fabula.adapters.rest.shared.ContainerProblems;
import app.fabula.application.shared.InMemoryKeyedRequests;
import app.fabula.application.shared.KeyedRequests;
import org.apache.catalina.core.StandardHost;
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
    KeyedRequests keyedRequests() {
        return new InMemoryKeyedRequests();
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerProblems() {
        return factory ->
                factory.addContextCustomizers(context ->
                        ((StandardHost) context.getParent())
                                .setErrorReportValveClass(ContainerProblems.class.getName()));
    }
}
