package app.fabula.adapters.rest.shared;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Problems as the framework sends them. */
final class ProblemAnswers {
    private ProblemAnswers() {}

    static ResponseEntity<Object> of(ProblemType type, String detail) {
        return of(Problem.of(type, detail), new HttpHeaders());
    }

    static ResponseEntity<Object> of(Problem problem, HttpHeaders headers) {
        var all = new HttpHeaders();
        ProblemHeaders.of(problem).forEach(all::set);
        headers.forEach(all::put);
        return ResponseEntity.status(problem.status()).headers(all).body(problem);
    }
}
