package app.fabula.adapters.rest.job;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import app.fabula.adapters.rest.shared.Answers;
import app.fabula.adapters.rest.shared.Limit;
import app.fabula.application.job.Job;
import app.fabula.application.job.JobFilter;
import app.fabula.application.job.Jobs;
import app.fabula.domain.shared.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/jobs", produces = APPLICATION_JSON_VALUE)
class JobsController implements JobsApi {
    private final Jobs jobs;

    JobsController(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    @GetMapping
    public ResponseEntity<JobsResponse> list(
            @RequestParam Optional<Job.State> state,
            @RequestParam Optional<Limit> limit,
            @RequestParam Optional<String> cursor,
            HttpServletRequest request) {
        var filter = new JobFilter(Optional.empty(), state);
        var response =
                JobsResponse.of(jobs.list(filter, limit.orElse(Limit.DEFAULT).value(), cursor));
        return Answers.slice(request, response.nextCursor(), response);
    }

    @Override
    @GetMapping("/{id}")
    public ResponseEntity<JobResponse> get(@PathVariable UUID id) {
        return ResponseEntity.ok(response(known(jobs.find(id))));
    }

    @Override
    @PostMapping("/{id}/stop")
    public ResponseEntity<JobResponse> stop(@PathVariable UUID id) {
        return underWay(known(jobs.stop(id)));
    }

    @Override
    @PostMapping("/{id}/resume")
    public ResponseEntity<JobResponse> resume(@PathVariable UUID id) {
        return underWay(known(jobs.resume(id)));
    }

    private ResponseEntity<JobResponse> underWay(Job job) {
        return ResponseEntity.accepted()
                .location(Answers.location("/jobs/" + job.id()))
                .body(response(job));
    }

    private JobResponse response(Job job) {
        return JobResponse.of(
                job,
                job.failed() == 0
                        ? List.of()
                        : jobs.failedLearners(job.id(), FailedLearnerResponse.MOST));
    }

    private static Job known(Optional<Job> job) {
        return job.orElseThrow(
                () -> Refusal.unknown("unknown-job", "There is no job under this id."));
    }
}
