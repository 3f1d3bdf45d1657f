package app.fabula.application.access;

class InMemoryKeyUsesTest implements KeyUsesContract {
    private final KeyUses uses = new InMemoryKeyUses();

    @Override
    public KeyUses uses() {
        return uses;
    }

    @Override
    public KeyUses elsewhere() {
        return uses;
    }
}
