package app.fabula.domain.achievement;

import java.util.Objects;
import java.util.function.Supplier;

/** A rule that means nothing. The message says why, for whoever wrote it. */
public final class NotWellFormed extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String member;

    NotWellFormed(String member, String message) {
        super(message);
        this.member = member;
    }

    private NotWellFormed(String member, IllegalArgumentException cause) {
        super(cause.getMessage(), cause);
        this.member = member;
    }

    /** The message. */
    public String reason() {
        return Objects.requireNonNullElse(getMessage(), "it cannot be");
    }

    /** Of the {@link RuleForm} of the rule, in which it is. */
    public String member() {
        return member;
    }

    /**
     * What is made of a member.
     *
     * @throws NotWellFormed where that is an {@link IllegalArgumentException}
     */
    public static <T> T in(String member, Supplier<T> made) {
        try {
            return made.get();
        } catch (NotWellFormed known) {
            throw known;
        } catch (IllegalArgumentException e) {
            throw new NotWellFormed(member, e);
        }
    }
}
