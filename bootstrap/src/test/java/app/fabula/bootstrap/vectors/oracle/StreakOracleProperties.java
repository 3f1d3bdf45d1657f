package app.fabula.bootstrap.vectors.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class StreakOracleProperties {
    @Property(tries = 100_000)
    void oracle_and_fold_agree(@ForAll("histories") Questions asked, @ForAll Random chance) {
        var met = EnumSet.noneOf(Met.class);
        var folded = new FoldedHistory(asked.arrivals(), chance);
        for (var moment : asked.moments()) {
            var known = new Knowledge(asked.arrivals(), moment.at());
            var oracle = new StreakOracle(known.of(asked.track()));
            assertThat(folded.at(moment, asked.track())).isEqualTo(oracle.at(moment));
            met.addAll(oracle.met());
            met.addAll(known.met(asked.track()));
        }
        for (var rule : Met.values()) {
            Statistics.label(rule.name())
                    .collect(met.contains(rule))
                    .coverage(checked -> checked.check(true).percentage(share -> share >= 0.5));
        }
    }

    @Provide
    Arbitrary<Questions> histories() {
        return Histories.all();
    }
}
