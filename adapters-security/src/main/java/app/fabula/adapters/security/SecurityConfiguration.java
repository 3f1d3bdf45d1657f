package app.fabula.adapters.security;

import app.fabula.domain.access.Scope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * No session, no cookie, no form: each request says who is calling, or is anonymous. What a known
 * caller may do to what is decided where operations are known; here only whether there must be one.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {
    @Bean
    SecurityFilterChain everyRequest(HttpSecurity http, BearerCallers callers, Refusals refusals)
            throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .anonymous(Customizer.withDefaults())
                .oauth2ResourceServer(bearer ->
                        bearer.authenticationManagerResolver(_ -> callers)
                                .authenticationEntryPoint(refusals)
                                .accessDeniedHandler(refusals)
                                .withObjectPostProcessor(failuresTo(refusals)))
                .exceptionHandling(failures ->
                        failures.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(OpenPaths.ALL)
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .hasAuthority(Scope.OPERATION_READ.code())
                                .anyRequest()
                                .authenticated())
                .addFilterAfter(new CallerFilter(), AuthorizationFilter.class)
                .build();
    }

    /**
     * Methods, parameters and headers are told what is wrong with them by whoever reads them, as
     * problems; the firewall would refuse them from within, as a failure of ours. Paths are its
     * own.
     */
    @Bean
    HttpFirewall pathsOnly() {
        var firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        firewall.setAllowedParameterNames(_ -> true);
        firewall.setAllowedHeaderNames(_ -> true);
        firewall.setAllowedHeaderValues(_ -> true);
        return firewall;
    }

    /** Also where the log, or whoever vouches for people, cannot be asked. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> failuresTo(
            Refusals refusals) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(refusals::commence);
                return filter;
            }
        };
    }
}
