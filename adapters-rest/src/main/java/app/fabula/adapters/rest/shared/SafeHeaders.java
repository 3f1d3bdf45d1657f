package app.fabula.adapters.rest.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What every answer tells browsers, whichever layer gives it. */
public final class SafeHeaders {
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    /** Pages load what they need from here, and have nothing inline. */
    private static final String PAGE =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    private static final List<String> PAGES = List.of("/docs", "/swagger-ui/", "/problems");

    private SafeHeaders() {}

    /**
     * @param isSecure whether the client came over TLS
     */
    public static Map<String, String> of(@Nullable String path, boolean isSecure) {
        var isPage = path != null && PAGES.stream().anyMatch(path::startsWith);
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Security-Policy", isPage ? PAGE : NOTHING);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put(
                "Permissions-Policy",
                "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.put("Cache-Control", caching(path == null ? "" : path, isPage));
        if (isSecure) {
            headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        return headers;
    }

    /** What is about somebody is kept by nobody; stories and pages may be, and are asked about. */
    private static String caching(String path, boolean isPage) {
        if (isPage || path.startsWith("/v3/api-docs")) {
            return "no-cache";
        }
        return path.equals(Answers.BASE + "/stories") || path.startsWith(Answers.BASE + "/stories/")
                ? "private, no-cache"
                : "no-store";
    }
}
