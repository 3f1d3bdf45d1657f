package app.fabula.adapters.rest.planted;

import app.fabula.domain.catalog.CatalogEvent;

public record EventResponse(CatalogEvent event) {}
