package app.fabula.torture.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * What requests are spoilt with, as it is written down beside this class.
 *
 * @param texts for parameters and members
 * @param values JSON, or nearly, to stand where another type belongs
 * @param bodies JSON, or not at all
 * @param packed bodies with their headers before them
 * @param headers whole lines
 * @param credentials whole lines that name nobody
 * @param queries what follows a path
 * @param paths around {@code {path}}
 * @param frames whole requests, with names in braces for what is good in them
 */
record Corpus(
        List<Specimen> texts,
        List<Specimen> values,
        List<Specimen> bodies,
        List<Specimen> packed,
        List<Specimen> headers,
        List<Specimen> credentials,
        List<Specimen> queries,
        List<Specimen> paths,
        List<Specimen> methods,
        List<Specimen> frames) {

    static Corpus read() {
        return new Corpus(
                list("texts"),
                list("values"),
                list("bodies"),
                list("packed"),
                list("headers"),
                list("credentials"),
                list("queries"),
                list("paths"),
                list("methods"),
                list("frames"));
    }

    private static List<Specimen> list(String name) {
        var file = "/app/fabula/torture/corpus/" + name + ".json";
        try (var in = Objects.requireNonNull(Corpus.class.getResourceAsStream(file), file)) {
            return JsonMapper.shared().readTree(in).valueStream().map(Specimen::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
