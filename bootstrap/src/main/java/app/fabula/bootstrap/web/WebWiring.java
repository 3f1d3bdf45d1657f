package app.fabula.bootstrap.web;

import app.fabula.adapters.rest.edge.ClientAddressValve;
import app.fabula.adapters.rest.shared.ContainerProblems;
import app.fabula.adapters.rest.shared.Problems;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WebWiring {
    /** Also what never reaches a handler is answered as a problem. */
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
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> trueAddresses(
            ClientAddressValve valve) {
        return factory -> factory.addEngineValves(valve);
    }

    /** No handler takes forms: they are not read before anybody has asked for their bytes. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> noForms() {
        return factory ->
                factory.addConnectorCustomizers(connector -> connector.setParseBodyMethods(""));
    }
}
