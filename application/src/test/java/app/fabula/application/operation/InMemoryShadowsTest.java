package app.fabula.application.operation;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;

class InMemoryShadowsTest implements ShadowsContract {
    private final InMemoryShadows shadows = new InMemoryShadows();

    @BeforeEach
    void begin() {
        comeTo(7);
    }

    @Override
    public Shadows shadows() {
        return shadows;
    }

    @Override
    public Shadows ofRelease(String release) {
        return shadows.of(release);
    }

    @Override
    public String model() {
        return "numbers";
    }

    @Override
    public void save(int row) {
        shadows.save(model(), row);
    }

    @Override
    public List<Integer> seen() {
        return shadows.live(model()).stream().sorted().map(Math::toIntExact).toList();
    }

    @Override
    public void comeTo(long position) {
        shadows.comeTo(model(), position);
    }
}
