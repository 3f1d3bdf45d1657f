package app.fabula.adapters.persistence.planted;

public final class AdapterThatKnowsAnother {
    final app.fabula.adapters.rest.planted.OpenController controller =
            new app.fabula.adapters.rest.planted.OpenController();
}
