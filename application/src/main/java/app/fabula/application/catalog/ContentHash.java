package app.fabula.application.catalog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Tells whether a source still says the same: SHA-256 over every field, each with its length or
 * count.
 */
final class ContentHash {
    private final MessageDigest sha256 = sha256();

    private ContentHash() {}

    /** In hexadecimal, 64 digits. */
    static String of(StoryDraft draft) {
        var hash = new ContentHash();
        hash.add(draft.language().tag());
        hash.add(draft.level() == null ? "" : draft.level().name());
        hash.add(draft.title());
        hash.add(draft.licence());
        hash.add(draft.attribution());
        hash.add(draft.authors());
        hash.add(draft.pages());
        hash.add(draft.vocabulary().size());
        for (var entry : draft.vocabulary()) {
            hash.add(entry.term());
            hash.add(entry.translations().size());
            entry.translations()
                    .forEach((language, translation) -> {
                        hash.add(language);
                        hash.add(translation);
                    });
        }
        return HexFormat.of().formatHex(hash.sha256.digest());
    }

    private void add(List<String> texts) {
        add(texts.size());
        texts.forEach(this::add);
    }

    private void add(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        sha256.update(bytes);
    }

    private void add(int number) {
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
