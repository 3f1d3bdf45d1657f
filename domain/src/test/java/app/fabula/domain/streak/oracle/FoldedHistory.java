package app.fabula.domain.streak.oracle;

import app.fabula.domain.streak.Course;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.PracticeDay;
import app.fabula.domain.streak.StreakRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fold, asked the same: what happened reaches it in any order, and half of it twice. */
final class FoldedHistory {
    private final StreakRules rules;
    private final Course course;

    FoldedHistory(History history, Random chance) {
        rules = new StreakRules(history.freezes(), History.TRAVEL_GAP, history.outages());
        var entries = new ArrayList<>(history.decisions());
        arrived(history.practices(), chance).stream()
                .collect(Collectors.groupingBy(practice -> practice.when().day()))
                .values()
                .forEach(day -> entries.addAll(PracticeDay.of(day).goalsMet()));
        course = Course.of(rules, arrived(entries, chance));
    }

    Answer at(Moment now) {
        var standing = rules.standing(course.streak(), now);
        var turns = Stream.concat(course.turns().stream(), standing.since().stream()).toList();
        return Answer.of(standing, Diary.of(turns));
    }

    private static <T> List<T> arrived(List<T> sent, Random chance) {
        var arrived = new ArrayList<>(sent);
        sent.stream().filter(_ -> chance.nextBoolean()).forEach(arrived::add);
        Collections.shuffle(arrived, chance);
        return arrived;
    }
}
