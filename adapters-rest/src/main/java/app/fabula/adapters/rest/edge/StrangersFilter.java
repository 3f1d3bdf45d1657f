package app.fabula.adapters.rest.edge;

import app.fabula.adapters.rest.shared.FilterOrder;
import app.fabula.adapters.rest.shared.Problems;
import app.fabula.adapters.rest.shared.TooManyGuesses;
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
 * Counts by address who does not say who they are, and who says so wrongly: guessing is slow. Good
 * callers are not locked out by a bad one behind the same address: too many wrong guesses are held
 * against the next wrong one, and against a right one only where the log would have to be asked for
 * it, unless it was let in a while ago.
 */
@Component
@Order(FilterOrder.STRANGERS)
class StrangersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient Policies policies;
    private final transient QuotaGate gate;
    private final transient Problems problems;
    private final transient GoodCredentials good = new GoodCredentials();

    StrangersFilter(Policies policies, QuotaGate gate, Problems problems) {
        this.policies = policies;
        this.gate = gate;
        this.problems = problems;
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
        if (!good.contains(credentials)) {
            var refusal = gate.look(quota, stranger);
            if (refusal.isPresent() && Callers.isLookedUp(credentials)) {
                problems.answer(request, response, refusal.get());
                return;
            }
            refusal.ifPresent(instead -> TooManyGuesses.tell(request, instead));
        }
        chain.doFilter(request, response);
        if (Callers.isKnown(request)) {
            good.add(credentials);
        } else if (response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED) {
            good.remove(credentials);
            gate.count(quota, stranger);
        }
    }
}
