package app.fabula.torture.judge;

import app.fabula.torture.attack.Attack;

public record Finding(Kind kind, Attack attack, String detail) {
    @Override
    public String toString() {
        return "%s %s: %s".formatted(kind, attack, detail);
    }
}
