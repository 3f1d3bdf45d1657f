package app.fabula.bootstrap.vectors;

/** What came of a file that there may be test vectors in. */
public sealed interface Outcome {

    /**
     * @param name of the file, without its ending
     */
    record Ran(String name, Vectors.Result result) implements Outcome {}

    /** It is of no kind that is known here: neither right nor wrong. */
    record PassedOver(String file) implements Outcome {}

    /**
     * Nobody knows what it would have shown.
     *
     * @param why in a sentence that names the file
     */
    record Unreadable(String why) implements Outcome {}
}
