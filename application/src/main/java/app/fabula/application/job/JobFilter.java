package app.fabula.application.job;

import java.util.Optional;

/** Which jobs to list: those that are all that is said. */
public record JobFilter(Optional<String> kind, Optional<Job.State> state) {
    public static final JobFilter ALL = new JobFilter(Optional.empty(), Optional.empty());
}
