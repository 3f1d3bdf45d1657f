package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.statistics.RuleBook;
import app.fabula.application.statistics.StatisticsRules;
import app.fabula.domain.progress.CompletionRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JsonNode;

/**
 * Ana reads story A on two days, and what came of it is told. A week later a tablet brings that she
 * had begun it on the day before, and a page turns out to be none of hers; then the rules change.
 */
class StatisticsIT {
    private static final String THEN = "2026-03-03T20:00:00Z";
    private static final String STATISTICS = "/learners/" + Timetable.ANA + "/statistics";
    private static final String WEEK = "from=2026-02-27&to=2026-03-05";
    private static final String WEEK_THEN = WEEK + "&asOf=" + THEN;

    /** What each number is called among the totals. */
    private static final Map<String, String> MEMBERS =
            Map.of(
                    "active-time", "activeSeconds",
                    "pages", "pages",
                    "words", "words",
                    "stories-started", "storiesStarted",
                    "stories-completed", "storiesCompleted",
                    "stories-reread", "storiesReread",
                    "reading-speed", "wordsPerMinute",
                    "days-active", "daysActive");

    /** From 12 March on a pause of 15 seconds at most counts. */
    static class TwoRules {
        @Bean
        RuleBook statisticsRules(CompletionRule completion) {
            return RuleBook.of(
                    StatisticsRules.first(completion),
                    new StatisticsRules(2, Instant.parse("2026-03-12T00:00:00Z"), 15, completion));
        }
    }

    private static RunningFabula fabula;
    private static RunningFabula beside;
    private static Api api;
    private static List<String> toldBefore;
    private static long everything;

    @BeforeAll
    static void ana_reads() {
        MovingClock.at("2026-03-02T20:00:00Z");
        fabula = new RunningFabula(MovingClock.now.get(), MovingClock.class, TwoRules.class);
        beside = fabula.beside(MovingClock.class, TwoRules.class);
        api = fabula.api();
        var story = Timetable.begin(api).storyA();
        var phone = new Device(Timetable.ANA, "Europe/Berlin");
        phone.start(story, "2026-03-02T17:59:00Z");
        phone.read(story, 1, 10, "2026-03-02T18:00:00Z");
        phone.read(story, 2, 10, "2026-03-02T18:01:00Z");
        phone.sync(api);
        MovingClock.at(THEN);
        phone.read(story, 3, 10, "2026-03-03T18:02:00Z");
        phone.finish(story, "2026-03-03T18:03:00Z");
        phone.start(story, "2026-03-03T18:04:00Z");
        phone.sync(api);

        MovingClock.at("2026-03-10T08:00:00Z");
        toldBefore = told();
        var tablet = new Device(Timetable.ANA, "Europe/Berlin");
        tablet.start(story, "2026-03-01T10:00:00Z");
        tablet.sync(api);
        var page = phone.id("page-read", story, "2026-03-02T18:01:00Z");
        var path = "/learners/" + Timetable.ANA + "/activities/" + page + "/void";
        MovingClock.at("2026-03-13T08:00:00Z");
        everything = api.post(path, "{\"reason\":\"Not me.\"}").expecting(200).position();
    }

    @AfterAll
    static void stop() {
        beside.close();
        fabula.close();
    }

    /** Of that week as it was known then: the numbers, and all that they are made of. */
    private static List<String> told() {
        var told = new ArrayList<String>();
        told.add(api.get(STATISTICS + "?" + WEEK_THEN).expecting(200).text());
        for (var metric : MEMBERS.keySet()) {
            pages(api, metric, WEEK_THEN).forEach(page -> told.add(page.text()));
        }
        return told;
    }

    @Test
    void what_was_known_then_is_told_byte_for_byte_whatever_comes_later() {
        assertThat(told()).isEqualTo(toldBefore).hasSizeGreaterThan(MEMBERS.size());
        var then = api.get(STATISTICS + "?" + WEEK_THEN).body();
        assertThat(then.at("/rules").asInt()).isEqualTo(1);
        assertThat(then.at("/totals/activeSeconds").asInt()).isEqualTo(120 + 130);
        assertThat(then.at("/totals/pages").asInt()).isEqualTo(3);
        assertThat(then.at("/totals/storiesStarted").asInt()).isEqualTo(1);
        assertThat(then.at("/totals/storiesCompleted").asInt()).isEqualTo(1);
        assertThat(then.at("/totals/storiesReread").asInt()).isEqualTo(1);
        assertThat(then.get("revisions")).isEmpty();
    }

    @Test
    void what_is_known_now_is_another_with_the_reasons() {
        var now = api.getShowing(everything, STATISTICS + "?" + WEEK).body();
        assertThat(now.at("/rules").asInt()).isEqualTo(2);
        assertThat(now.at("/totals/activeSeconds").asInt()).isEqualTo(20);
        assertThat(now.at("/totals/pages").asInt()).isEqualTo(2);
        assertThat(now.at("/totals/storiesStarted").asInt()).isEqualTo(1);
        assertThat(now.at("/totals/storiesCompleted").asInt()).isZero();
        assertThat(now.at("/totals/daysActive").asInt()).isEqualTo(3);
        assertThat(now.get("revisions"))
                .extracting(revision ->
                        "%s %d %s"
                                .formatted(
                                        revision.get("date").asString(),
                                        revision.get("number").asInt(),
                                        revision.at("/corrections/0/reason").asString()))
                .containsExactly(
                        "2026-03-01 2 late",
                        "2026-03-02 2 another-day",
                        "2026-03-02 3 voided",
                        "2026-03-03 2 another-day");
        assertThat(now.at("/revisions/2/corrections/0/words").asString()).isEqualTo("Not me.");
    }

    @Test
    void by_the_rules_of_today_it_is_told_again_with_the_difference() {
        var now = api.get(STATISTICS + "?" + WEEK_THEN + "&rules=current").expecting(200).body();
        assertThat(now.at("/rules").asInt()).isEqualTo(2);
        assertThat(now.at("/totals/activeSeconds").asInt()).isEqualTo(30);
        assertThat(now.at("/difference/activeSeconds").asInt()).isEqualTo(30 - 250);
        assertThat(now.at("/difference/pages").asInt()).isZero();
        assertThat(now.at("/difference/wordsPerMinute").decimalValue())
                .isEqualByComparingTo("52.8");
        var then = api.get(STATISTICS + "?" + WEEK_THEN + "&rules=of-then").body();
        assertThat(then.has("difference")).isFalse();
    }

    @Test
    void every_metric_comes_apart_into_facts_that_add_up_to_it_on_both_instances() {
        assertThat(metrics()).containsExactlyInAnyOrderElementsOf(MEMBERS.keySet());
        for (var instance : List.of(api, beside.api())) {
            for (var question :
                    List.of(
                            WEEK,
                            WEEK_THEN,
                            WEEK_THEN + "&rules=current",
                            WEEK + "&language=en",
                            "from=2026-03-03&to=2026-03-03")) {
                metrics().forEach(metric -> addsUp(instance, metric, question));
            }
        }
    }

    /** As the document lists them. */
    private static List<String> metrics() {
        var operation = "/paths/~1api~1v1~1learners~1{id}~1statistics~1explain/get/parameters";
        return api.document()
                .at(operation)
                .valueStream()
                .filter(parameter -> parameter.get("name").asString().equals("metric"))
                .flatMap(parameter -> parameter.at("/schema/enum").valueStream())
                .map(JsonNode::asString)
                .toList();
    }

    private static void addsUp(Api instance, String metric, String question) {
        var totals =
                instance.getOnceShown(everything, STATISTICS + "?" + question)
                        .expecting(200)
                        .body()
                        .get("totals");
        var sum = new TreeMap<String, BigDecimal>();
        for (var page : pages(instance, metric, question)) {
            assertThat(page.body().get("sum")).isEqualTo(totals);
            assertThat(page.body().get("value")).isEqualTo(totals.get(member(metric)));
            for (var item : page.body().get("items")) {
                item.get("counted")
                        .forEachEntry((name, number) ->
                                sum.merge(name, number.decimalValue(), BigDecimal::add));
            }
        }
        if (totals.has(member(metric))) {
            assertThat(value(metric, sum))
                    .as(metric)
                    .isEqualByComparingTo(totals.get(member(metric)).decimalValue());
        } else {
            assertThat(counted(sum, "activeSeconds")).isZero();
        }
    }

    private static BigDecimal value(String metric, Map<String, BigDecimal> sum) {
        return metric.equals("reading-speed")
                ? counted(sum, "words")
                        .multiply(BigDecimal.valueOf(60))
                        .divide(counted(sum, "activeSeconds"), 1, RoundingMode.HALF_UP)
                : counted(sum, member(metric));
    }

    private static BigDecimal counted(Map<String, BigDecimal> sum, String member) {
        return sum.getOrDefault(member, BigDecimal.ZERO);
    }

    private static String member(String metric) {
        return Objects.requireNonNull(MEMBERS.get(metric));
    }

    /** As the links lead. */
    private static List<Api.Answer> pages(Api instance, String metric, String question) {
        var pages = new ArrayList<Api.Answer>();
        var first = STATISTICS + "/explain?metric=" + metric + "&limit=2&" + question;
        for (var next = first; !next.isEmpty(); ) {
            var page = instance.get(next).expecting(200);
            pages.add(page);
            next =
                    page.headers()
                            .firstValue("Link")
                            .map(link -> link.replaceAll("</api/v1(.*)>; rel=\"next\"", "$1"))
                            .orElse("");
        }
        return pages;
    }

    @Test
    void hours_make_up_the_active_time_and_a_series_makes_up_the_period() {
        var told = api.get(STATISTICS + "?" + WEEK).expecting(200).body();
        assertThat(sum(told.get("hourlyActiveSeconds").valueStream().toList()))
                .isEqualTo(told.at("/totals/activeSeconds").asInt());
        var series = told.get("series").valueStream().toList();
        assertThat(series).hasSize(7);
        assertThat(sum(series.stream().map(part -> part.get("activeSeconds")).toList()))
                .isEqualTo(told.at("/totals/activeSeconds").asInt());
        assertThat(told.at("/before/from").asString()).isEqualTo("2026-02-20");
    }

    private static int sum(List<JsonNode> numbers) {
        return numbers.stream().mapToInt(JsonNode::asInt).sum();
    }
}
