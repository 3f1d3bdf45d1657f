package app.fabula.adapters.rest.shared;

import jakarta.validation.Validator;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.HandlerTypePredicate;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class RestConfiguration implements WebMvcConfigurer {
    private static final String REST = "app.fabula.adapters.rest";

    private final Validator validator;
    private final AccessInterceptor access;

    RestConfiguration(Validator validator, AccessInterceptor access) {
        this.validator = validator;
        this.access = access;
    }

    /** Who may not call an operation is not told what is wrong with the request. */
    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(access).order(Ordered.HIGHEST_PRECEDENCE);
        for (var strict : List.of(new AnnouncedBody(), new QueryParameters())) {
            interceptors.addInterceptor(strict).addPathPatterns(Answers.BASE + "/**");
        }
    }

    @Override
    public void configurePathMatch(PathMatchConfigurer paths) {
        paths.addPathPrefix(
                Answers.BASE,
                HandlerTypePredicate.forBasePackage(REST)
                        .and(
                                HandlerTypePredicate.forBasePackage(
                                                REST + ".problem",
                                                REST + ".disclosure",
                                                REST + ".issuer")
                                        .negate()));
    }

    /** Who calls the server in a browser finds out what it can do. */
    @Override
    public void addViewControllers(ViewControllerRegistry views) {
        views.addRedirectViewController("/", "/docs");
        views.addRedirectViewController("/docs/", "/docs");
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new JsonBodyReader(validator));
    }

    /** Paths and queries are as strict as bodies. */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        TextFormat.ALL.forEach(format -> add(registry, format));
    }

    private static <T> void add(FormatterRegistry registry, TextFormat<T> format) {
        registry.addConverter(
                String.class,
                format.type(),
                text ->
                        format.parse(text)
                                .orElseThrow(() -> new IllegalArgumentException(format.rule())));
    }
}
