package app.fabula.application.report;

import app.fabula.application.group.Groups;
import app.fabula.application.job.Apart;
import app.fabula.application.job.JobKind;
import app.fabula.application.job.Step;
import app.fabula.application.learner.RegisteredLearners;
import app.fabula.application.operation.EventLog;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes the reports of many learners, some at a time. */
public final class LearnerReports implements JobKind {
    /** Some seconds of pages for paper, so that whoever waits sees it go on. */
    static final int PART = 10;

    /** Of whom there is nothing to tell. */
    private static final Set<String> NOBODY = Set.of("unknown-learner", "not-registered-then");

    /**
     * @param place after which the next one comes
     */
    private record Member(LearnerId learner, String place) {}

    private final Groups groups;
    private final RegisteredLearners learners;
    private final EventLog log;
    private final GetReport reports;
    private final ReportDocuments documents;
    private final KeptReports kept;

    public LearnerReports(
            Groups groups,
            RegisteredLearners learners,
            EventLog log,
            GetReport reports,
            ReportDocuments documents,
            KeptReports kept) {
        this.groups = groups;
        this.learners = learners;
        this.log = log;
        this.reports = reports;
        this.documents = documents;
        this.kept = kept;
    }

    @Override
    public String name() {
        return RunReports.KIND;
    }

    @Override
    public long total(Map<String, String> parameters) {
        var run = ReportRun.of(parameters);
        return run.group()
                .map(group -> (long) members(group, run).size())
                .orElseGet(() -> learners.count(log.positionAt(run.asOf())));
    }

    @Override
    public Step next(UUID job, Map<String, String> parameters, Optional<String> place) {
        return step(job, parameters, place, Apart.not());
    }

    @Override
    public Optional<Step> nextApart(
            UUID job, Map<String, String> parameters, Optional<String> place, Apart apart) {
        return Optional.of(step(job, parameters, place, apart));
    }

    private Step step(
            UUID job, Map<String, String> parameters, Optional<String> place, Apart apart) {
        if (kept.bytes() >= KeptReports.MOST_BYTES) {
            throw new IllegalStateException(
                    "documents of runs take as much room as they may: the run can be resumed"
                            + " once others are forgotten");
        }
        var run = ReportRun.of(parameters);
        var members =
                run.group()
                        .map(group -> ofGroup(group, run, place))
                        .orElseGet(() -> ofAll(run, place));
        var written = members.stream().flatMap(member -> written(run, member, apart)).toList();
        var next =
                members.size() < PART
                        ? Optional.<String>empty()
                        : Optional.of(members.getLast().place());
        return new Step(next, members.size(), () -> kept.keep(job, written));
    }

    private Stream<KeptReports.Document> written(ReportRun run, Member member, Apart apart) {
        return apart.attempt(member.learner(), () -> document(run, member.learner())).stream()
                .flatMap(Function.identity());
    }

    private Stream<KeptReports.Document> document(ReportRun run, LearnerId learner) {
        var question =
                new GetReport.Question(
                        _ -> run.period(),
                        Optional.of(run.asOf()),
                        run.language().stream().toList());
        try {
            var answer = reports.of(learner, question).value();
            var content = documents.write(answer.report(), run.format(), answer.language());
            return Stream.of(new KeptReports.Document(learner, run.format(), content));
        } catch (Refusal refusal) {
            if (NOBODY.contains(refusal.code())) {
                return Stream.empty();
            }
            throw refusal;
        }
    }

    /** By id: who was in it then, whoever has come and gone meanwhile. */
    private List<Member> ofGroup(GroupId group, ReportRun run, Optional<String> place) {
        return members(group, run).stream()
                .map(learner -> new Member(learner, learner.toString()))
                .filter(member ->
                        place.stream().allMatch(last -> member.place().compareTo(last) > 0))
                .sorted((one, other) -> one.place().compareTo(other.place()))
                .limit(PART)
                .toList();
    }

    /** Of a group that was formed by a clock ahead of the run's, those who are in it now. */
    private Set<LearnerId> members(GroupId group, ReportRun run) {
        return groups.find(group, run.asOf())
                .orElseGet(() -> groups.require(group).value())
                .learners();
    }

    private List<Member> ofAll(ReportRun run, Optional<String> place) {
        var after = place.map(Long::valueOf).orElse(0L);
        return learners.between(after, log.positionAt(run.asOf()), PART).stream()
                .map(one -> new Member(one.learner(), Long.toString(one.place())))
                .toList();
    }
}
