package app.fabula.adapters.rest.streak;

import app.fabula.application.streak.DayState;
import app.fabula.application.streak.ExplainStreakDay.Explanation;
import app.fabula.domain.streak.Entry.GoalMet;
import app.fabula.domain.streak.Run;
import app.fabula.domain.streak.Turn.Broken;
import app.fabula.domain.streak.Turn.Credited;
import app.fabula.domain.streak.Turn.Kept;
import app.fabula.domain.streak.Turn.Restored;
import app.fabula.domain.streak.Turn.Skipped;
import app.fabula.domain.streak.Turn.TooSoon;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Why a day is what it is, for the learner who asks. */
final class ExplanationWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String HELD = " It lengthens no run, and breaks none.";

    private ExplanationWords() {}

    static String of(Explanation day) {
        return decided(day) + voided(day);
    }

    private static String decided(Explanation day) {
        var isCredited = day.turn().filter(Credited.class::isInstance).isPresent();
        return (isCredited || day.tooSoon().isEmpty() ? "" : tooSoon(day.tooSoon().getFirst()))
                + switch (Rule.of(day)) {
                    case FIRST_CREDIT -> met(day) + " It is the first day of this streak.";
                    case NEXT_DAY -> met(day) + " It follows the last credited day" + grown(day);
                    case GAP_KEPT ->
                            met(day)
                                    + " All days since the last credited one were kept"
                                    + grown(day);
                    case TRAVEL_FORGIVEN ->
                            met(day)
                                    + " Where the last credit was earned, it was at most the day"
                                    + " after it: travelling loses no day"
                                    + grown(day);
                    case NEW_RUN ->
                            met(day)
                                    + " The run before had broken: this is the first day of a new"
                                    + " one.";
                    case FREEZE_USED ->
                            "%s A freeze of %s was used up, and kept the run."
                                    .formatted(read(day), CauseWords.date(day));
                    case PAUSED -> CauseWords.pause(day) + HELD;
                    case REST_DAY ->
                            "This day of the week had been chosen for rest on %s.%s"
                                    .formatted(CauseWords.date(day), HELD);
                    case OUTAGE -> CauseWords.outage(day) + HELD;
                    case DATE_SKIPPED ->
                            "The learner never had this date, or no whole day of it." + HELD;
                    case RUN_BROKEN ->
                            "%s There was no freeze in stock then: a run of %s ended."
                                    .formatted(
                                            read(day), AmountWords.count(run(day).days(), "day"));
                    case RUN_REPAIRED ->
                            "%s A repair on %s closed the gap, and the run went on."
                                    .formatted(read(day), CauseWords.date(day));
                    case TOO_SOON ->
                            day.state() == DayState.PENDING
                                    ? "More that is read on this date may earn it yet."
                                    : "Nothing that was read later on this date earned it.";
                    case LATER_DAY_CREDITED ->
                            "The goal was met, but a later date had been credited before, and no"
                                    + " day is put behind that.";
                    case BEFORE_FIRST_CREDIT -> read(day) + " No day had been credited yet.";
                    case AFTER_BREAK -> read(day) + " The run had broken before, so none was lost.";
                    case STILL_OPEN ->
                            isToCome(day)
                                    ? "The day has not begun."
                                    : read(day) + " The day has not closed.";
                };
    }

    private static String voided(Explanation day) {
        return switch (day.voided().size()) {
            case 0 -> "";
            case 1 -> " 1 activity of this date was voided, and does not count.";
            default ->
                    " %d activities of this date were voided, and do not count."
                            .formatted(day.voided().size());
        };
    }

    /** To a traveller, what was read elsewhere may be of tomorrow. */
    private static boolean isToCome(Explanation day) {
        return day.date().isAfter(day.today()) && day.practised().practices().isEmpty();
    }

    private static String tooSoon(TooSoon turn) {
        return "%s the goal was met, %s too soon: after a credit earned where clocks show another time there is none for %s. "
                .formatted(
                        at(turn.by()),
                        AmountWords.duration(TooSoonResponse.missing(turn)),
                        AmountWords.duration(TooSoonResponse.GAP.toSeconds()));
    }

    private static String met(Explanation day) {
        var by = ((Credited) day.turn().orElseThrow()).by();
        var fact =
                day.practised().practices().stream()
                        .filter(some -> some.activity().toString().equals(by.id()))
                        .findFirst()
                        .orElseThrow();
        return "%s the goal of %s was met.".formatted(at(by), AmountWords.amount(fact.goal()));
    }

    private static String at(GoalMet met) {
        var when = met.when();
        return "At %s in %s".formatted(TIME.format(when.at().atZone(when.zone())), when.zone());
    }

    private static String read(Explanation day) {
        var practised = day.practised();
        if (practised.practices().isEmpty()) {
            return "Nothing that counts was read.";
        }
        var goal = practised.practices().getLast().goal();
        var read =
                switch (goal.unit()) {
                    case PAGES -> AmountWords.count(practised.pages(), "page");
                    case ACTIVE_SECONDS -> AmountWords.duration(practised.activeSeconds());
                };
        return "The goal was %s, and what was read came to %s."
                .formatted(AmountWords.amount(goal), read);
    }

    private static String grown(Explanation day) {
        return ", and the run has %s with it.".formatted(AmountWords.count(run(day).days(), "day"));
    }

    /** With this day, or as it was until it broke. */
    private static Run run(Explanation day) {
        return switch (day.turn().orElseThrow()) {
            case Credited credited -> credited.run();
            case Broken broken -> broken.run();
            case Kept _, Skipped _, Restored _, TooSoon _ ->
                    throw new IllegalArgumentException("tells of no run: " + day);
        };
    }
}
