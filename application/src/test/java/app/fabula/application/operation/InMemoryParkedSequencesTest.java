package app.fabula.application.operation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class InMemoryParkedSequencesTest implements ParkedSequencesContract {
    private final List<Long> written = new ArrayList<>();
    private final InMemoryParkedSequences parked = new InMemoryParkedSequences(written);

    @Override
    public ParkedSequences parked() {
        return parked;
    }

    @Override
    public void letPass(Duration time) {
        parked.letPass(time);
    }

    @Override
    public void write(long row) {
        written.add(row);
    }

    @Override
    public List<Long> written() {
        return written;
    }
}
