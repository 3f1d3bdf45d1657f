package app.fabula.application.shared;

import java.time.Duration;

class InMemoryKeyedRequestsTest implements KeyedRequestsContract {
    private final InMemoryKeyedRequests requests = new InMemoryKeyedRequests();

    @Override
    public KeyedRequests requests() {
        return requests;
    }

    @Override
    public void pass(Duration time) {
        requests.pass(time);
    }
}
