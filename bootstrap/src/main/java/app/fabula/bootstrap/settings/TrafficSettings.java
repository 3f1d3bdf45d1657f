package app.fabula.bootstrap.settings;

import java.util.Map;

/**
 * Who may call, from where and how often, whom they tell of a weakness, and who awards badges to
 * them: each by the name of its property, and checked.
 *
 * @param properties one of them has a password in it
 */
public record TrafficSettings(Map<String, String> properties) {
    public TrafficSettings {
        properties = Map.copyOf(properties);
    }

    /** For people: only what was chosen, not as what. */
    @Override
    public String toString() {
        return properties.keySet().toString();
    }
}
