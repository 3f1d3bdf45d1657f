package app.fabula.adapters.rest.shared;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Documents everything in the order in which a newcomer meets it, and always in the same: what is
 * committed differs only where the API does.
 */
final class DocumentOrder implements OpenApiCustomizer {
    private static final List<String> TAGS =
            List.of(
                    "Stories",
                    "Learners",
                    "Progress",
                    "Streak",
                    "Achievements",
                    "Rules",
                    "Trials",
                    "Notifications",
                    "Statistics",
                    "Reports",
                    "Runs",
                    "Groups",
                    "Callers",
                    "Keys",
                    "Operation");

    @Override
    public void customise(OpenAPI document) {
        document.setTags(
                document.getTags().stream()
                        .sorted(Comparator.comparingInt(tag -> TAGS.indexOf(tag.getName())))
                        .toList());
        var paths = new Paths();
        document.getPaths().entrySet().stream()
                .sorted(
                        Comparator.comparingInt(DocumentOrder::tag)
                                .thenComparing(Map.Entry::getKey))
                .forEach(path -> paths.addPathItem(path.getKey(), path.getValue()));
        document.setPaths(paths);
        paths.values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation -> operation.setResponses(sorted(operation.getResponses())));
        var components = document.getComponents();
        components.setSchemas(new TreeMap<>(components.getSchemas()));
    }

    private static int tag(Map.Entry<String, PathItem> path) {
        return path.getValue().readOperations().stream()
                .mapToInt(operation -> TAGS.indexOf(operation.getTags().getFirst()))
                .min()
                .orElseThrow();
    }

    private static ApiResponses sorted(ApiResponses responses) {
        var sorted = new ApiResponses();
        new TreeMap<>(responses).forEach(sorted::addApiResponse);
        return sorted;
    }
}
