package app.fabula.adapters.rest.edge;

import app.fabula.application.quota.Quota;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Counts by address who does not say who they are, and who says so wrongly: guessing is slow.
 * Whoever was let in a while ago is not taken for somebody who guesses, so that good callers are
 * not locked out by a bad one behind the same address.
 */
@Component
@Order(FilterOrder.STRANGERS)
class StrangersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient Policies policies;
    private final transient QuotaGate gate;
    private final transient GoodCredentials good = new GoodCredentials();

    StrangersFilter(Policies policies, QuotaGate gate) {
        this.policies = policies;
        this.gate = gate;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var credentials = Callers.credentials(request);
        var quota = credentials.isEmpty() ? policies.anonymous() : policies.badCredentials();
        if (quota.isEmpty() || Callers.isProbe(request)) {
            chain.doFilter(request, response);
        } else if (!credentials.isEmpty()) {
            authenticate(credentials, quota.get(), request, response, chain);
        } else if (gate.take(quota.get(), Callers.stranger(request), request, response)) {
            chain.doFilter(request, response);
        }
    }

    private void authenticate(
            String credentials,
            Quota quota,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        var stranger = Callers.stranger(request);
        if (!good.contains(credentials) && !gate.look(quota, stranger, request, response)) {
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED) {
            good.remove(credentials);
            gate.count(quota, stranger);
        } else {
            good.add(credentials);
        }
    }
}
