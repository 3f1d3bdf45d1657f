package app.fabula.bootstrap.doctor;

/**
 * What a check came to.
 *
 * @param sentence what is so and, where that is wrong, what to do
 */
record Finding(Verdict verdict, String sentence) {
    static Finding good(String sentence) {
        return new Finding(Verdict.GOOD, sentence);
    }

    static Finding warning(String sentence) {
        return new Finding(Verdict.WARNING, sentence);
    }

    static Finding problem(String sentence) {
        return new Finding(Verdict.PROBLEM, sentence);
    }
}
