package app.fabula.adapters.rest.edge;

import app.fabula.adapters.rest.shared.FilterOrder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Counts by principal, when it is known who is calling. */
@Component
@Order(FilterOrder.QUOTAS)
class QuotaFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient Policies policies;
    private final transient QuotaGate gate;

    QuotaFilter(Policies policies, QuotaGate gate) {
        this.policies = policies;
        this.gate = gate;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Callers.isExempt(request) || isGranted(request, response)) {
            chain.doFilter(request, response);
        }
    }

    private boolean isGranted(HttpServletRequest request, HttpServletResponse response) {
        var principal = request.getUserPrincipal();
        if (principal != null) {
            Callers.know(request);
            return policies.of(request)
                    .map(quota -> gate.take(quota, principal.getName(), request, response))
                    .orElse(true);
        }
        // Who sent none has been counted; this one sent what nobody here takes for credentials.
        return Callers.credentials(request).isEmpty()
                || policies.anonymous()
                        .map(quota ->
                                gate.take(quota, Callers.stranger(request), request, response))
                        .orElse(true);
    }
}
