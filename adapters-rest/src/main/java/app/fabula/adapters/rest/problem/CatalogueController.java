package app.fabula.adapters.rest.problem;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import app.fabula.adapters.rest.shared.OpenToAll;
import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Rejection;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the {@code type} of a problem leads: a page for people, and JSON for who asks for it. These
 * are documents about the API and no part of it, so they are open to all, and not in its contract.
 */
@Hidden
@OpenToAll
@RestController
@RequestMapping("/problems")
class CatalogueController {
    private static final CacheControl FOR_AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final Catalogue catalogue;

    CatalogueController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping(produces = {TEXT_HTML_VALUE, APPLICATION_JSON_VALUE})
    ResponseEntity<CatalogueIndex> all() {
        return shown(new CatalogueIndex(catalogue.all()));
    }

    @GetMapping(
            path = "/{code}",
            produces = {TEXT_HTML_VALUE, APPLICATION_JSON_VALUE})
    ResponseEntity<CataloguedProblem> one(@PathVariable String code) {
        return shown(
                catalogue
                        .find(code)
                        .orElseThrow(() ->
                                new Rejection(
                                        ProblemType.UNKNOWN_PATH,
                                        "/problems lists the types that there are.")));
    }

    /** Beside the pages, since no style is allowed within them. */
    @GetMapping(path = "/style.css", produces = "text/css")
    ResponseEntity<Resource> style() {
        return shown(new ClassPathResource("style.css", CatalogueController.class));
    }

    private static <T> ResponseEntity<T> shown(T body) {
        return ResponseEntity.ok().cacheControl(FOR_AN_HOUR).body(body);
    }
}
