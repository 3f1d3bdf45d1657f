package app.fabula.domain.planted;

public record ContextThatKnowsAnother(app.fabula.domain.streak.Run run) {}
