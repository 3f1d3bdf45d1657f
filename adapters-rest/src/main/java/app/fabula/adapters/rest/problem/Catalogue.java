package app.fabula.adapters.rest.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import app.fabula.adapters.rest.shared.ProblemType;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** Every type of problem with what {@code catalogue.properties} has to say of it. */
@Component
class Catalogue {
    private final Properties texts = texts();
    private final List<CataloguedProblem> problems =
            Arrays.stream(ProblemType.values())
                    .collect(groupingBy(ProblemType::code, LinkedHashMap::new, toList()))
                    .values()
                    .stream()
                    .map(this::catalogued)
                    .toList();

    /** By status. */
    List<CataloguedProblem> all() {
        return problems;
    }

    Optional<CataloguedProblem> find(String code) {
        return problems.stream().filter(problem -> problem.code().equals(code)).findFirst();
    }

    /**
     * @param types that have a code in common
     */
    private CataloguedProblem catalogued(List<ProblemType> types) {
        var type = types.getFirst();
        return new CataloguedProblem(
                type.uri(),
                type.title(),
                types.stream().map(ProblemType::status).toList(),
                text(type, "meaning"),
                text(type, "advice"),
                Retry.valueOf(text(type, "retry").toUpperCase(Locale.ROOT)));
    }

    private String text(ProblemType type, String name) {
        var key = type.code() + "." + name;
        return Objects.requireNonNull(texts.getProperty(key), () -> "nobody explains " + key);
    }

    static Properties texts() {
        var texts = new Properties();
        try (var file = Catalogue.class.getResourceAsStream("catalogue.properties")) {
            texts.load(new InputStreamReader(Objects.requireNonNull(file), UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
