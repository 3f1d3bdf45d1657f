package app.fabula.adapters.rest;

import app.fabula.application.shared.Projections;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class FakeProjections implements Projections {
    @Override
    public List<Status> all() {
        return List.of(
                new Status("stories", State.LIVE, 44, 44, 0),
                new Status("streak", State.REPLAYING, 12, 44, 1));
    }
}
