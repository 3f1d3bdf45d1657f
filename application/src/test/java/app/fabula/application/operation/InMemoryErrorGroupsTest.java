package app.fabula.application.operation;

class InMemoryErrorGroupsTest implements ErrorGroupsContract {
    private final InMemoryErrorGroups groups = new InMemoryErrorGroups();

    @Override
    public ErrorGroups groups() {
        return groups;
    }
}
