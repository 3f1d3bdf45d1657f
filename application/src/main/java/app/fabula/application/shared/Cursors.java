package app.fabula.application.shared;

/**
 * Out-port: what a client holds of a list that it reads in slices. It tells the place where one
 * ended, and nothing that was not given out is taken for one.
 */
public interface Cursors {
    /**
     * @param list that it belongs to; no other takes it
     * @param place that stays where it is while elements come and go
     */
    String write(String list, String place);

    /**
     * The place.
     *
     * @throws UnreadableCursor for what was never given out for that list
     */
    String read(String list, String cursor);
}
