package app.fabula.adapters.rest.problem;

import java.util.List;

/**
 * @param items by status
 */
record CatalogueIndex(List<CataloguedProblem> items) {}
