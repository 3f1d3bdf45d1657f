package app.fabula.adapters.documents;

import java.util.List;

/**
 * From zero up to a round number that nothing exceeds.
 *
 * @param top even: a digit with zeros behind it
 */
record Scale(long top) {
    static Scale upTo(long most) {
        var unit = 1L;
        while (unit * 10 < most) {
            unit *= 10;
        }
        for (var steps : List.of(2, 3, 4, 5, 6, 8, 10)) {
            if (steps * unit >= most && steps * unit % 2 == 0) {
                return new Scale(steps * unit);
            }
        }
        throw new IllegalStateException("ten units are never less: " + most);
    }

    /** Where lines are drawn. */
    List<Long> marks() {
        return List.of(0L, top / 2, top);
    }

    int length(long value, int whole) {
        return Math.toIntExact(Math.round((double) value * whole / top));
    }
}
