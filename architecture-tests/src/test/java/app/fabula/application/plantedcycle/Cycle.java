package app.fabula.application.plantedcycle;

public record Cycle(app.fabula.application.planted.Clockwork clockwork) {}
