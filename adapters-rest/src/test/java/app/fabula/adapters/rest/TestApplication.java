package app.fabula.adapters.rest;

import app.fabula.adapters.rest.shared.ContainerProblems;
import app.fabula.adapters.rest.shared.Problems;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
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
}
