package app.fabula.torture.attack;

import app.fabula.torture.contract.Operation;
import app.fabula.torture.server.Caller;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A hostile request.
 *
 * @param number among those of a seed
 * @param way in which it is hostile, for people
 * @param operation that it is made from
 * @param isOfTheWire whether it may be refused before anybody knows of an operation
 */
public record Attack(
        int number,
        String way,
        Operation operation,
        Caller caller,
        boolean isOfTheWire,
        Draft draft) {

    /** As it goes over the wire. */
    public byte[] bytes(String host) {
        return draft.bytes(host);
    }

    public String method() {
        return draft.method();
    }

    /** Empty where what is asked for has no such form. */
    public Optional<URI> uri() {
        try {
            var isWhole = target().startsWith("http://");
            return Optional.of(new URI(isWhole ? target() : "http://localhost" + target()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private String target() {
        return draft.target();
    }

    /** As the server reads it, without a query; as it is, where it has no such form. */
    public String path() {
        return uri().map(URI::getPath).orElseGet(this::target);
    }

    public HttpHeaders headers() {
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        for (var line : draft.lines()) {
            var parts = line.split(":", 2);
            if (parts.length == 2 && !parts[0].isBlank()) {
                headers.computeIfAbsent(parts[0].strip(), _ -> new ArrayList<>())
                        .add(parts[1].strip());
            }
        }
        return HttpHeaders.of(headers, (_, _) -> true);
    }

    /** As whoever is not strict would read it. */
    public String body() {
        return new String(
                draft.body().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    public Set<Integer> answers() {
        return draft.answers();
    }

    @Override
    public String toString() {
        return "%d: %s, %s, by %s".formatted(number, operation.id(), way, caller.name());
    }
}
