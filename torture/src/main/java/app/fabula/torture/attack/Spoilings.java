package app.fabula.torture.attack;

import static app.fabula.torture.attack.Spoiling.any;

import app.fabula.torture.attack.Spoiling.Spoilt;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** All the ways but those through the members of a body, which are {@link BodySpoilings}. */
final class Spoilings {
    private Spoilings() {}

    /** The more a way can go wrong, the oftener it is there. */
    static List<Spoiling> with(Corpus corpus) {
        var bodies = new BodySpoilings(corpus);
        return List.of(
                bodies::member,
                bodies::member,
                bodies::member,
                bodies::structure,
                bodies::whole,
                bodies::packed,
                variable(corpus.texts()),
                parameter(corpus.texts()),
                parameter(corpus.texts()),
                query(corpus.queries()),
                path(corpus.paths()),
                header(corpus.headers()),
                header(corpus.headers()),
                declaredHeader(corpus.texts()),
                credential(corpus.credentials()),
                method(corpus.methods()),
                frame(corpus.frames()));
    }

    private static Spoiling method(List<Specimen> methods) {
        return (draft, _, dice) -> {
            var method = any(methods, dice);
            return spoilt("method " + method.name(), draft.by(method.text(), method.answers()));
        };
    }

    private static Spoiling path(List<Specimen> paths) {
        return (draft, _, dice) -> {
            var path = any(paths, dice);
            var target = path.text().replace("{path}", draft.target());
            return spoilt("path " + path.name(), draft.at(target, path.answers()));
        };
    }

    private static Spoiling query(List<Specimen> queries) {
        return (draft, _, dice) -> {
            var query = any(queries, dice);
            return spoilt(
                    "query " + query.name(),
                    draft.at(draft.target() + "?" + query.text(), query.answers()));
        };
    }

    private static Spoiling header(List<Specimen> headers) {
        return (draft, _, dice) -> {
            var header = any(headers, dice);
            return spoilt("header " + header.name(), draft.with(header.text(), header.answers()));
        };
    }

    private static Spoiling credential(List<Specimen> credentials) {
        return (draft, _, dice) -> {
            var credential = any(credentials, dice);
            var bearer = draft.authorization().replaceFirst("^Authorization: Bearer ", "");
            var line = credential.text().replace("{bearer}", bearer);
            return spoilt(
                    "credential " + credential.name(), draft.from(line, credential.answers()));
        };
    }

    private static Spoiling frame(List<Specimen> frames) {
        return (draft, _, dice) -> {
            var frame = any(frames, dice);
            return spoilt("frame " + frame.name(), draft.framed(frame.text(), frame.answers()));
        };
    }

    private static Spoiling variable(List<Specimen> texts) {
        return (draft, operation, dice) -> {
            var text = any(texts, dice);
            var given = draft.target().split("/", -1);
            var names = operation.path().split("/", -1);
            var last = -1;
            for (var i = 0; i < names.length; i++) {
                last = names[i].startsWith("{") ? i : last;
            }
            if (last < 0) {
                return Optional.empty();
            }
            given[last] = encoded(text.text());
            return ofTheOperation(
                    "variable " + text.name(), draft.at(String.join("/", given), Set.of()));
        };
    }

    private static Spoiling parameter(List<Specimen> texts) {
        return (draft, operation, dice) -> {
            var names = parameters(operation.declaration(), "query");
            if (names.isEmpty()) {
                return Optional.empty();
            }
            var name = any(names, dice);
            var text = any(texts, dice);
            return ofTheOperation(
                    "parameter " + name + " " + text.name(),
                    draft.at(draft.target() + "?" + name + "=" + encoded(text.text()), Set.of()));
        };
    }

    private static Spoiling declaredHeader(List<Specimen> texts) {
        return (draft, operation, dice) -> {
            var names = parameters(operation.declaration(), "header");
            if (names.isEmpty()) {
                return Optional.empty();
            }
            var name = any(names, dice);
            var text = any(texts, dice);
            return ofTheOperation(
                    name + " " + text.name(), draft.with(name + ": " + text.text(), Set.of()));
        };
    }

    private static List<String> parameters(JsonNode operation, String place) {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("in").asString().equals(place))
                .map(parameter -> parameter.path("name").asString())
                .toList();
    }

    private static Optional<Spoilt> spoilt(String way, Draft draft) {
        return Optional.of(new Spoilt(way, true, draft));
    }

    /** Still a request of the operation, which has to know what to answer. */
    private static Optional<Spoilt> ofTheOperation(String way, Draft draft) {
        return Optional.of(new Spoilt(way, false, draft));
    }

    private static String encoded(String text) {
        var encoded = new StringBuilder();
        for (var each : text.getBytes(StandardCharsets.ISO_8859_1)) {
            var isPlain = (each >= '0' && each <= '9') || (each >= 'a' && each <= 'z');
            encoded.append(isPlain ? Character.toString(each) : "%%%02X".formatted(each & 0xff));
        }
        return encoded.toString();
    }
}
