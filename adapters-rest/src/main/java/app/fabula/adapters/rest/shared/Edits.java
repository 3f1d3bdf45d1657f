package app.fabula.adapters.rest.shared;

import app.fabula.application.shared.KeyedRequest;
import app.fabula.application.shared.Outdated;
import app.fabula.application.shared.Unchanged;
import app.fabula.domain.shared.Refusal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code If-Match}: an edit that holds only if whoever edits has seen what is there. What has the
 * tag was read at a position of the log, and it is from there on that the decision must find
 * nothing new; so nobody can be faster in between. {@code If-None-Match: *} is the same from the
 * beginning of the log on.
 *
 * <p>A keyed request that comes again may itself have changed what it asks for: where that is in
 * the log it holds, and nothing else does.
 */
@Component
public class Edits {
    /** For the document. */
    public static final String IF_MATCH =
            "The ETag of what you have seen: where it has changed since, nothing is changed.";

    /** For the document. */
    public static final String IF_NONE_MATCH =
            "An asterisk: where there is something already, nothing is changed.";

    private static final long BEGINNING = 0;

    private final JsonMapper json;

    Edits(JsonMapper json) {
        this.json = json;
    }

    /**
     * @param present shows what is to be edited, as its GET does
     * @throws Outdated when that is not there, or is not what the editor has seen
     */
    public <R> ResponseEntity<R> guarded(
            Optional<EntityTags> ifMatch,
            Supplier<? extends ResponseEntity<?>> present,
            Supplier<ResponseEntity<R>> edit) {
        return unchanged(ifMatch.flatMap(tags -> since(tags, present)), edit);
    }

    /**
     * @param present shows what is to be edited, as its GET does
     * @throws Outdated also when something is there, and nothing was to be
     */
    public <R> ResponseEntity<R> guarded(
            Optional<EntityTags> ifMatch,
            Optional<NothingThere> ifNoneMatch,
            Supplier<? extends ResponseEntity<?>> present,
            Supplier<ResponseEntity<R>> edit) {
        if (ifNoneMatch.isEmpty()) {
            return guarded(ifMatch, present, edit);
        }
        return unchanged(Optional.of(ifMatch.isEmpty() ? BEGINNING : Unchanged.NOT_AT_ALL), edit);
    }

    private static <R> ResponseEntity<R> unchanged(
            Optional<Long> since, Supplier<ResponseEntity<R>> edit) {
        if (since.isEmpty()) {
            return edit.get();
        }
        if (since.get() == Unchanged.NOT_AT_ALL && !KeyedRequest.isUnderWay()) {
            throw new Outdated("not what the editor has seen");
        }
        return ScopedValue.where(Unchanged.SINCE, since.get()).call(edit::get);
    }

    /** Empty where it does not matter what happens meanwhile. */
    private Optional<Long> since(
            EntityTags ifMatch, Supplier<? extends ResponseEntity<?>> present) {
        try {
            var shown = present.get();
            var tag = EntityTags.of(json.writeValueAsBytes(shown.getBody()));
            if (!ifMatch.matchStrongly(tag)) {
                return Optional.of(Unchanged.NOT_AT_ALL);
            }
            return ifMatch.isAny() ? Optional.empty() : Optional.of(position(shown));
        } catch (Refusal notThere) {
            return Optional.of(Unchanged.NOT_AT_ALL);
        }
    }

    private static long position(ResponseEntity<?> shown) {
        var position = shown.getHeaders().getFirst(Answers.POSITION);
        return Long.parseLong(Objects.requireNonNull(position));
    }
}
