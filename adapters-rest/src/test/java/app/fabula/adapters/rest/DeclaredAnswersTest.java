package app.fabula.adapters.rest;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation of the document is made to fail in every way that a layer has, and with every
 * thing that the fakes do not know: what it answers is what it declares, no more and no less. That
 * the real use cases refuse nothing else is not shown here; the journeys hold their traffic against
 * the document.
 */
class DeclaredAnswersTest {
    /**
     * What cannot be provoked here: callers may do everything, keys are as good as new, nobody is
     * slow, counted, or sends anything under the same key twice, and badges are offered. {@code
     * IdempotencyKeyTest}, {@code QuotasTest}, {@code RoomTest}, {@code BadgesTest} and {@code
     * AccessIT} do.
     */
    private static final Set<String> ELSEWHERE =
            Set.of(
                    "401 unauthenticated",
                    "403 forbidden",
                    "408 request-timeout",
                    "409 idempotency-key-in-use",
                    "409 shown-once",
                    "422 idempotency-key-reused",
                    "429 quota-exceeded",
                    "409 api-key-revoked",
                    "409 api-key-expired",
                    "putLearner: 404 unknown-learner",
                    "getCredential: 404 badges-not-offered");

    static Stream<Document.Call> operations() {
        return Document.calls().stream();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void an_operation_answers_what_it_declares_and_declares_what_it_answers(Document.Call call) {
        var answers = new Provocation(call).answers();
        var declared = declared(call);

        assertThat(declared).containsAll(answers);
        declared.removeIf(answer ->
                ELSEWHERE.contains(answer) || ELSEWHERE.contains(call.name() + ": " + answer));
        assertThat(answers).containsAll(declared);
    }

    /** Each status with each of its types of problems. */
    private static Set<String> declared(Document.Call call) {
        var declared = new TreeSet<String>();
        for (var response : call.operation().path("responses").properties()) {
            var examples = response.getValue().at("/content/application~1problem+json/examples");
            declared.addAll(
                    examples.isMissingNode()
                            ? Set.of(response.getKey())
                            : Document.keys(examples).stream()
                                    .map(type -> response.getKey() + " " + type)
                                    .collect(toCollection(TreeSet::new)));
        }
        return declared;
    }
}
