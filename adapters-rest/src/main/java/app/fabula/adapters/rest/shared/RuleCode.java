package app.fabula.adapters.rest.shared;

import java.util.regex.Pattern;

/** Of a rule of achievements, as it stands in a path. */
public record RuleCode(String value) {
    static final String PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$";
    static final int LONGEST = 60;
    private static final Pattern FORM = Pattern.compile(PATTERN);

    public RuleCode {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the code of a rule");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
