package app.fabula.application.catalog;

class WrittenApartTest implements WordCounterContract {
    @Override
    public WordCounter words() {
        return new WrittenApart();
    }
}
