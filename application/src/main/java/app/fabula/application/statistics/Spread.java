package app.fabula.application.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/**
 * How far some numbers are apart.
 *
 * @param median the middle one; of an even count half way between the two in the middle, as exact
 *     as they are, halves rounded up
 */
public record Spread(BigDecimal min, BigDecimal median, BigDecimal max) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Empty where there are none. */
    public static Optional<Spread> of(Collection<BigDecimal> some) {
        var sorted = some.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        var below = sorted.get((sorted.size() - 1) / 2);
        var above = sorted.get(sorted.size() / 2);
        var median = below.add(above).divide(TWO, below.scale(), RoundingMode.HALF_UP);
        return Optional.of(new Spread(sorted.getFirst(), median, sorted.getLast()));
    }
}
