package app.fabula.benchmarks;

import app.fabula.benchmarks.achievement.AchievementBench;
import app.fabula.benchmarks.streak.StreakBench;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The process that the launcher starts: {@code fabula bench}. */
@Command(name = "bench", description = "Measures Fabula on this machine.")
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Command(name = "achievements", description = "Rules over years of reading, and one more page.")
    void achievements() {
        AchievementBench.ofYears(System.out).run();
    }

    @Command(name = "streak", description = "Streaks of a learner of ten years.")
    void streak() {
        StreakBench.ofTenYears(System.out).run();
    }
}
