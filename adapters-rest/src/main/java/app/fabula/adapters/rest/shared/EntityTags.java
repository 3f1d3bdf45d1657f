package app.fabula.adapters.rest.shared;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.ETag;

/** What {@code If-Match} or {@code If-None-Match} says (RFC 9110, sections 13.1.1 and 13.1.2). */
public record EntityTags(List<ETag> tags) {
    /** Of the header; longer than anybody needs who has kept a few representations. */
    static final int LONGEST = 1_000;

    private static final int LENGTH = 16;
    private static final String TAG = "(?:W/)?\"[!#-~\\x80-\\xff]*+\"";
    private static final Pattern LIST =
            Pattern.compile("\\*|[, \\t]*+" + TAG + "(?:[ \\t]*+,[, \\t]*+" + TAG + ")*+[, \\t]*+");

    public EntityTags {
        tags = List.copyOf(tags);
    }

    /** The tag of a representation. It is strong, for it is made of the very bytes. */
    static ETag of(byte[] representation) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(representation);
            var tag = Base64.getUrlEncoder().withoutPadding();
            return new ETag(tag.encodeToString(Arrays.copyOf(hash, LENGTH)), false);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /**
     * @throws IllegalArgumentException for what is neither a list of tags nor an asterisk
     */
    static EntityTags parse(String header) {
        if (header.length() > LONGEST || !LIST.matcher(header).matches()) {
            throw new IllegalArgumentException("no entity tags");
        }
        return new EntityTags(ETag.parse(header));
    }

    /** Whether it is an asterisk, which any representation matches. */
    boolean isAny() {
        return tags.stream().anyMatch(ETag::isWildcard);
    }

    boolean matchStrongly(ETag present) {
        return isAny() || tags.stream().anyMatch(tag -> tag.compare(present, true));
    }

    boolean matchWeakly(ETag present) {
        return isAny() || tags.stream().anyMatch(tag -> tag.compare(present, false));
    }
}
