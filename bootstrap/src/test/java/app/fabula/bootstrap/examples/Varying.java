package app.fabula.bootstrap.examples;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What is another thing in each run: ids, times, positions, and what is made of them. */
final class Varying {
    private static final Map<Pattern, String> masks = masks();

    private Varying() {}

    static String masked(String text) {
        var masked = text;
        for (var mask : masks.entrySet()) {
            masked = mask.getKey().matcher(masked).replaceAll(mask.getValue());
        }
        return masked;
    }

    private static Map<Pattern, String> masks() {
        var masks = new LinkedHashMap<Pattern, String>();
        masks.put(Pattern.compile("fab_dev_\\w+"), "KEY");
        masks.put(Pattern.compile("(\"id\": ?\"|key:)\\w{12}\""), "$1KEY-ID\"");
        masks.put(Pattern.compile("\\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b"), "ID");
        masks.put(Pattern.compile("\\b([0-9a-f]{32}){1,2}\\b"), "DIGITS");
        masks.put(Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z"), "TIME");
        masks.put(Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\d\\b"), "DATE");
        masks.put(Pattern.compile("\\bAt \\d\\d:\\d\\d in "), "At HOUR in ");
        masks.put(Pattern.compile("(ETag: )\"[\\w-]+\""), "$1TAG");
        masks.put(Pattern.compile("(\"nextCursor\": ?\"|cursor=)[\\w-]+"), "$1CURSOR");
        masks.put(Pattern.compile("(Fabula-Position: )\\d+"), "$1POSITION");
        masks.put(
                Pattern.compile("(\"(?:position|head|lag|target|events|bytes)\": ?)\\d+"),
                "$1\"NUMBER\"");
        masks.put(Pattern.compile("r=\\d+;t=\\d+"), "r=LEFT;t=SECONDS");
        return masks;
    }
}
