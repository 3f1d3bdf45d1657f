package app.fabula.domain.achievement;

/**
 * Some hours of the day, by the learner's clock; over midnight where it begins after it ends.
 *
 * @param from 0 to 23, included
 * @param to 0 to 24, not included
 */
public record Hours(int from, int to) {
    public Hours {
        if (from < 0 || from > 23 || to < 0 || to > 24 || from == to) {
            throw new IllegalArgumentException(
                    "hours begin at 0 to 23 and end at 0 to 24, at another one, not %d to %d"
                            .formatted(from, to));
        }
    }

    boolean contain(int hour) {
        return from < to ? from <= hour && hour < to : from <= hour || hour < to;
    }
}
