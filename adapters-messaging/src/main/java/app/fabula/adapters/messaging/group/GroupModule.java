package app.fabula.adapters.messaging.group;

import app.fabula.adapters.messaging.shared.AxonDecisions;
import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.messaging.shared.Boundary;
import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Tags;
import app.fabula.domain.group.DefineGroup;
import app.fabula.domain.group.Group;
import app.fabula.domain.group.GroupDecider;
import app.fabula.domain.group.GroupEvent;
import app.fabula.domain.group.GroupId;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.eventstreaming.Tag;

/** Lends {@link GroupDecider} to Axon. Boundary: one group. */
public final class GroupModule {
    private GroupModule() {}

    public static Decisions<DefineGroup, Group, GroupEvent> decisions(
            AxonSpine axon, MessageTypeResolver names) {
        var boundary = new Boundary(names);
        return new AxonDecisions<>(
                axon,
                names,
                new AxonDecisions.Wiring<>(
                        new MessageType("group.DefineGroup", "1"),
                        new GroupDecider(),
                        GroupEvent.class,
                        command -> boundary.of(GroupEvent.class, group(command.group())),
                        GroupEvent::occurredAt));
    }

    static Tag group(GroupId id) {
        return Tag.of(Tags.GROUP, id.toString());
    }
}
