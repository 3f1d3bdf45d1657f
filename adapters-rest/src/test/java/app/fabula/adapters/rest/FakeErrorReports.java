package app.fabula.adapters.rest;

import app.fabula.application.operation.ErrorReports;
import app.fabula.application.operation.Failure;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Keeps what it is told, for all tests that there are. */
@Component
class FakeErrorReports implements ErrorReports {
    static final List<Failure> TOLD = new CopyOnWriteArrayList<>();

    @Override
    public void report(Failure failure) {
        TOLD.add(failure);
    }
}
