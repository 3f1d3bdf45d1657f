package app.fabula.bootstrap.doctor;

enum Verdict {
    GOOD("✓"),
    /** Fabula works, and somebody had better know. */
    WARNING("!"),
    /** Fabula does not work, or not for long. */
    PROBLEM("✗");

    private final String sign;

    Verdict(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }
}
