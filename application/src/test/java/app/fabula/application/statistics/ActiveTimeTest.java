package app.fabula.application.statistics;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.finished;
import static app.fabula.application.progress.FactSamples.read;
import static app.fabula.application.progress.FactSamples.started;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.statistics.ActiveTime.Stretch;
import app.fabula.domain.progress.ProgressEvent.Fact;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ActiveTimeTest {
    private static final int GAP = 60;

    @Test
    void a_page_takes_its_active_seconds_up_to_when_it_was_over() {
        var page = read(ana, 1, 1, 30, "2026-03-02T09:00:30.9Z");
        var nine = page.occurredAt().getEpochSecond() - 30;
        assertThat(ActiveTime.of(List.of(Trace.of(page)), GAP))
                .containsOnly(Map.entry(page.activity(), List.of(new Stretch(nine, nine + 30))));
    }

    @Test
    void a_pause_of_a_minute_counts_and_a_longer_one_does_not() {
        var first = read(ana, 1, 1, 10, "2026-03-02T09:00:00Z");
        assertThat(seconds(first, read(ana, 1, 2, 10, "2026-03-02T09:01:10Z"))).isEqualTo(80);
        assertThat(seconds(first, read(ana, 1, 2, 10, "2026-03-02T09:01:11Z"))).isEqualTo(20);
    }

    @Test
    void starts_and_finishes_take_no_time_but_are_signs_of_life() {
        var start = started(ana, 1, "2026-03-02T09:00:00Z");
        var page = read(ana, 1, 1, 10, "2026-03-02T09:01:00Z");
        var finish = finished(ana, 1, "2026-03-02T09:01:20Z");
        assertThat(seconds(start)).isZero();
        assertThat(seconds(start, finish)).isZero();
        assertThat(seconds(start, page, finish)).isEqualTo(80);
    }

    @Test
    void what_was_read_on_two_devices_at_once_counts_once() {
        var phone = read(ana, 1, 1, 40, "2026-03-02T09:00:40Z");
        var tablet = read(ana, 2, 1, 40, "2026-03-02T09:01:00Z");
        assertThat(seconds(phone, tablet)).isEqualTo(60);
        assertThat(seconds(phone, tablet, read(ana, 3, 1, 5, "2026-03-02T09:00:30Z")))
                .isEqualTo(60);
    }

    @Test
    void what_was_over_first_has_the_time_that_two_facts_take() {
        var phone = read(ana, 1, 1, 40, "2026-03-02T09:00:40Z");
        var tablet = read(ana, 2, 1, 40, "2026-03-02T09:01:00Z");
        assertThat(secondsOf(phone, phone, tablet)).isEqualTo(40);
        assertThat(secondsOf(tablet, phone, tablet)).isEqualTo(20);
    }

    @Test
    void a_long_page_fills_the_pauses_between_short_ones() {
        var one = read(ana, 1, 1, 10, "2026-03-02T09:00:20Z");
        var two = read(ana, 1, 2, 10, "2026-03-02T09:02:00Z");
        var all = read(ana, 2, 1, 130, "2026-03-02T09:02:10Z");
        assertThat(secondsOf(all, one, two, all)).isEqualTo(110);
        assertThat(seconds(all, two, one)).isEqualTo(130);
    }

    @Test
    void a_pause_belongs_to_the_fact_that_ends_it() {
        var first = read(ana, 1, 1, 10, "2026-03-02T09:00:00Z");
        var second = read(ana, 2, 1, 10, "2026-03-02T09:00:30Z");
        assertThat(secondsOf(first, second, first)).isEqualTo(10);
        assertThat(secondsOf(second, second, first)).isEqualTo(30);
    }

    private static long seconds(Fact... facts) {
        return Stream.of(facts).mapToLong(fact -> secondsOf(fact, facts)).sum();
    }

    private static long secondsOf(Fact one, Fact... facts) {
        var traces = Stream.of(facts).map(Trace::of).toList();
        return ActiveTime.of(traces, GAP).getOrDefault(one.activity(), List.of()).stream()
                .mapToLong(Stretch::seconds)
                .sum();
    }
}
