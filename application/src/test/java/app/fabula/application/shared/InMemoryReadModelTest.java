package app.fabula.application.shared;

class InMemoryReadModelTest implements ReadModelContract<String, Integer> {
    private final InMemoryReadModel<String, Integer> model = new InMemoryReadModel<>();

    @Override
    public ReadModel<String, Integer> model() {
        return model;
    }

    @Override
    public String aKey() {
        return "a";
    }

    @Override
    public String anotherKey() {
        return "b";
    }

    @Override
    public Integer aState() {
        return 1;
    }

    @Override
    public Integer anotherState() {
        return 2;
    }
}
