package app.fabula.application.report;

import app.fabula.domain.shared.LearnerId;
import java.time.LocalDate;

class InMemoryWeekReadersTest implements WeekReadersContract {
    private final InMemoryWeekReaders readers = new InMemoryWeekReaders();

    @Override
    public WeekReaders readers() {
        return readers;
    }

    @Override
    public void read(LearnerId learner, LocalDate date) {
        readers.read(learner, date);
    }

    @Override
    public void told(LearnerId learner, LocalDate week) {
        readers.told(learner, week);
    }
}
