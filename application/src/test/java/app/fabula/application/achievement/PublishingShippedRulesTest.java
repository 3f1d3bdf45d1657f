package app.fabula.application.achievement;

import static app.fabula.application.achievement.RulesOfAchievements.pages;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.shared.InMemoryDecisions;
import app.fabula.application.shared.Origin;
import app.fabula.domain.achievement.Rule;
import app.fabula.domain.achievement.RuleCommand;
import app.fabula.domain.achievement.RuleCommand.PublishRule;
import app.fabula.domain.achievement.RuleCommand.RetireRule;
import app.fabula.domain.achievement.RuleDecider;
import app.fabula.domain.achievement.RuleEvent;
import app.fabula.domain.achievement.RuleForm;
import app.fabula.domain.achievement.RuleHistory;
import app.fabula.domain.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PublishingShippedRulesTest {
    private final InMemoryDecisions<RuleCommand, RuleHistory, RuleEvent> decisions =
            new InMemoryDecisions<>(new RuleDecider(), RuleCommand::code);

    @Test
    void what_is_not_there_yet_is_published_and_what_is_stays() {
        assertThat(ship(pages("leafing", 1, 5), pages("reading", 1, 9))).isEmpty();
        assertThat(ship(pages("leafing", 1, 5), pages("reading", 1, 9))).isEmpty();
        assertThat(decisions.log).hasSize(2);
        assertThat(ship(pages("leafing", 1, 5), pages("leafing", 2, 6))).isEmpty();
        assertThat(decisions.log).hasSize(3);
        assertThat(decisions.state("leafing").newest())
                .contains(RuleForm.of(pages("leafing", 2, 6)));
    }

    @Test
    void who_starts_at_the_same_time_says_the_same_thing() {
        var before = AchievementRules.none();
        var shipped = List.of(pages("leafing", 1, 5));
        new ShippedRules(shipped, () -> before, decisions, () -> Instant.EPOCH).publish();
        new ShippedRules(shipped, () -> before, decisions, () -> Instant.MAX).publish();
        assertThat(decisions.log).hasSize(1);
        assertThat(decisions.origins).extracting(Origin::command).hasSize(2);
        assertThat(decisions.origins.getFirst()).isEqualTo(decisions.origins.getLast());
    }

    @Test
    void what_staff_edited_or_retired_stays_as_they_left_it() {
        ship(pages("leafing", 1, 5), pages("reading", 1, 9));
        staff(new PublishRule(pages("leafing", 2, 50), "person:tea", Instant.EPOCH));
        staff(new RetireRule("reading", "person:tea", "Too easy.", Instant.EPOCH));
        var said = List.copyOf(decisions.log);
        assertThat(
                        ship(
                                pages("leafing", 1, 5),
                                pages("leafing", 2, 7),
                                pages("reading", 1, 9),
                                pages("reading", 2, 10)))
                .isEmpty();
        assertThat(decisions.log).isEqualTo(said);
    }

    @Test
    void what_cannot_follow_what_is_here_is_told_and_the_rest_goes_on() {
        assertThat(ship(pages("leafing", 2, 5), pages("reading", 1, 9)))
                .extracting(Refusal::code)
                .containsExactly("rule-version-not-next");
        assertThat(decisions.log).extracting(RuleEvent::code).containsExactly("reading");
    }

    private List<Refusal> ship(Rule... rules) {
        AchievementRules.Source known =
                () -> {
                    var all = AchievementRules.none();
                    for (var event : decisions.log) {
                        all = all.after(event);
                    }
                    return all;
                };
        return new ShippedRules(List.of(rules), known, decisions, () -> Instant.EPOCH).publish();
    }

    private void staff(RuleCommand command) {
        decisions.submit(Origin.request(UUID.randomUUID()), command);
    }
}
