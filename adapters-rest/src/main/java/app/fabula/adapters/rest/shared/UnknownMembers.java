package app.fabula.adapters.rest.shared;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/** Notes every member that a body may not have, and reads on to find the others. */
final class UnknownMembers extends DeserializationProblemHandler {
    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            ValueDeserializer<?> deserializer,
            Object owner,
            String name) {
        Faults.of(context)
                .add(
                        ownerOfUnknown(context.getParser()) + Pointer.step(name),
                        "unknown-member",
                        "Is not known here.");
        parser.skipChildren();
        return true;
    }

    /**
     * A record is made when all its known members are there. Only then are the unknown ones handed
     * over that came before, from a buffer that does not know where it is in the body; so it is the
     * parser of the body that is asked, wherever it stands by then.
     */
    private static String ownerOfUnknown(JsonParser body) {
        var at = body.streamReadContext();
        return switch (body.currentToken()) {
            case END_OBJECT -> Pointer.to(at);
            case START_OBJECT, START_ARRAY -> Pointer.to(at.getParent().getParent());
            case null, default -> Pointer.to(at.getParent());
        };
    }
}
