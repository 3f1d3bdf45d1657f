package app.fabula.application.report;

import app.fabula.application.learner.Learners;
import app.fabula.application.shared.Shown;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

public final class Reporter implements GetReport {
    private final Learners learners;
    private final ReportNow now;
    private final ReportThen then;
    private final List<Locale> languages;

    /**
     * @param languages that there are texts in; the first is for readers of any other
     */
    public Reporter(Learners learners, ReportNow now, ReportThen then, List<Locale> languages) {
        this.learners = learners;
        this.now = now;
        this.then = then;
        this.languages = List.copyOf(languages);
    }

    @Override
    public Shown<Answer> of(LearnerId learner, Question question) {
        var account =
                learners.get(learner)
                        .value()
                        .orElseThrow(() ->
                                Refusal.unknown(
                                        "unknown-learner", "There is no learner under this id."));
        var source = question.asOf().isEmpty() ? now : then;
        return source.of(learner, account, question, own -> reader(question, own));
    }

    private Locale reader(Question question, Language own) {
        var liked = Stream.concat(question.languages().stream(), Stream.of(own.locale())).toList();
        return ReadersLanguage.of(languages, liked);
    }
}
