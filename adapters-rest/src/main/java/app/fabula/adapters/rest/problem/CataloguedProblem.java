package app.fabula.adapters.rest.problem;

import java.net.URI;
import java.util.List;

/**
 * What there is to know of one type of problem.
 *
 * @param type as a problem names it, and where this is found
 * @param statuses more than one where it depends on what was asked
 * @param meaning what has happened
 * @param advice what a client should do
 */
record CataloguedProblem(
        URI type,
        String title,
        List<Integer> statuses,
        String meaning,
        String advice,
        Retry retry) {

    String code() {
        var path = type.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
