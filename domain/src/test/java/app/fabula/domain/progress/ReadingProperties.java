package app.fabula.domain.progress;

import static app.fabula.domain.progress.ReadingSamples.finished;
import static app.fabula.domain.progress.ReadingSamples.read;
import static app.fabula.domain.progress.ReadingSamples.started;
import static app.fabula.domain.progress.ReadingSamples.voided;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.progress.ProgressEvent.ActivityVoided.Capacity;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.progress.ProgressEvent.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReadingProperties {
    @Property
    void any_order_and_any_repeats_come_to_the_same(
            @ForAll("histories") List<Fact> facts, @ForAll Random chance) {
        var arrived = new ArrayList<>(facts);
        facts.forEach(fact -> arrived.add(facts.get(chance.nextInt(facts.size()))));
        java.util.Collections.shuffle(arrived, chance);
        assertThat(fold(arrived)).isEqualTo(fold(facts));
        assertThat(Reading.of(arrived)).isEqualTo(fold(facts));
    }

    @Property
    void what_is_voided_has_never_been(
            @ForAll("histories") List<Fact> facts, @ForAll Random chance) {
        var others = new ArrayList<>(facts);
        var gone = others.remove(chance.nextInt(facts.size()));
        var evidence = new ArrayList<Evidence>(facts);
        var after = facts.indexOf(gone) + 1;
        evidence.add(
                after + chance.nextInt(facts.size() - after + 1),
                voided(gone, Capacity.STAFF, 501));
        assertThat(fold(evidence)).isEqualTo(fold(others));
    }

    /** So that what was announced for an earlier time need not be looked at again. */
    @Property
    void a_fact_brings_a_completion_forward_but_not_to_before_itself(
            @ForAll("histories") List<Fact> facts, @ForAll Random chance) {
        var late = facts.get(chance.nextInt(facts.size()));
        var others = new ArrayList<>(facts);
        others.remove(late);
        var without = fold(others).completion(CompletionRule.DEFAULT).map(Mark::at);
        var with = fold(facts).completion(CompletionRule.DEFAULT).map(Mark::at);
        if (without.isPresent()) {
            assertThat(with.orElseThrow()).isBeforeOrEqualTo(without.get());
        }
        if (!with.equals(without)) {
            assertThat(with.orElseThrow()).isAfterOrEqualTo(late.occurredAt());
        }
    }

    /** Against the definition, read off day by day without the fold. */
    @Property
    void completion_is_what_its_definition_says(@ForAll("histories") List<Fact> facts) {
        var expected =
                java.util.stream.IntStream.rangeClosed(1, facts.size())
                        .filter(n -> isComplete(facts.subList(0, n)))
                        .mapToObj(n -> facts.get(n - 1).occurredAt())
                        .findFirst();
        assertThat(fold(facts).completion(CompletionRule.DEFAULT).map(Mark::at))
                .isEqualTo(expected);
    }

    private static boolean isComplete(List<Fact> facts) {
        var pages = new java.util.HashSet<Integer>();
        var seconds = 0;
        var isFinished = false;
        for (var fact : facts) {
            switch (fact) {
                case ProgressEvent.StoryStarted _ -> {}
                case ProgressEvent.PageRead page -> {
                    pages.add(page.page());
                    seconds += page.activeSeconds();
                }
                case ProgressEvent.StoryFinished _ -> isFinished = true;
            }
        }
        return isFinished && pages.contains(1) && pages.contains(2) && seconds >= 20;
    }

    /** In the order of their time, one a minute. */
    @Provide
    Arbitrary<List<Fact>> histories() {
        return Arbitraries.maps(
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.integers().between(0, 39))
                .ofMinSize(1)
                .ofMaxSize(15)
                .map(kinds -> {
                    var facts = new ArrayList<Fact>();
                    new TreeMap<>(kinds).forEach((minute, kind) -> facts.add(fact(kind, minute)));
                    return facts;
                });
    }

    private static Fact fact(int kind, int minute) {
        return switch (kind % 4) {
            case 0 -> started(minute);
            case 1 -> finished(minute);
            default -> read(kind % 3 + 1, kind / 4, minute);
        };
    }

    private static Reading fold(List<? extends Evidence> evidence) {
        var reading = Reading.none();
        for (var one : evidence) {
            reading = reading.after(one);
        }
        return reading;
    }
}
