package app.fabula.application.planted;

import app.fabula.benchmarks.shared.SideBySide;

/** Breaks a rule on purpose. */
public final class UseCaseThatIsMeasured {
    public final SideBySide times = new SideBySide();
}
