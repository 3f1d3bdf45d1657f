package app.fabula.adapters.rest;

import app.fabula.application.shared.Overloaded;
import app.fabula.application.shared.ProjectionBehind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLTransientConnectionException;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets any handler fail as it is asked to, where its use case would have been called. */
@Configuration(proxyBeanMethods = false)
class FaultyHandlers implements WebMvcConfigurer, HandlerInterceptor {
    static final String HEADER = "Handler-Fault";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        switch (request.getHeader(HEADER)) {
            case "internal-error" -> throw new IllegalStateException(FakeShelf.SECRET);
            case "unavailable" -> throw new SQLTransientConnectionException(FakeShelf.SECRET);
            case "overloaded" -> throw new Overloaded(FakeShelf.SECRET);
            case "projection-behind" -> throw new ProjectionBehind("stories");
            case null, default -> {}
        }
        return true;
    }
}
