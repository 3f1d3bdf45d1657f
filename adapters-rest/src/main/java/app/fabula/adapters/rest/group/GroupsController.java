package app.fabula.adapters.rest.group;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import app.fabula.adapters.rest.shared.Answers;
import app.fabula.adapters.rest.shared.Edits;
import app.fabula.adapters.rest.shared.EntityTags;
import app.fabula.adapters.rest.shared.Limit;
import app.fabula.adapters.rest.shared.NothingThere;
import app.fabula.application.access.Caller;
import app.fabula.application.group.DefineGroups;
import app.fabula.application.group.Groups;
import app.fabula.application.group.ListGroups;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.group.TeacherId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/groups", produces = APPLICATION_JSON_VALUE)
class GroupsController implements GroupsApi {
    /** Of a service, which teaches nobody. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final DefineGroups defining;
    private final Groups groups;
    private final ListGroups listing;
    private final Edits edits;

    GroupsController(DefineGroups defining, Groups groups, ListGroups listing, Edits edits) {
        this.defining = defining;
        this.groups = groups;
        this.listing = listing;
        this.edits = edits;
    }

    @Override
    @PutMapping(path = "/{id}", consumes = APPLICATION_JSON_VALUE)
    public ResponseEntity<GroupResponse> put(
            @PathVariable GroupId id,
            @RequestHeader(HttpHeaders.IF_MATCH) Optional<EntityTags> ifMatch,
            @RequestHeader(HttpHeaders.IF_NONE_MATCH) Optional<NothingThere> ifNoneMatch,
            @RequestBody GroupRequest group) {
        return edits.guarded(ifMatch, ifNoneMatch, () -> get(id), () -> put(id, group));
    }

    private ResponseEntity<GroupResponse> put(GroupId id, GroupRequest group) {
        var defined = defining.define(id, group.name(), group.teachers(), group.learners());
        var response = GroupResponse.of(id, group);
        return switch (defined.outcome()) {
            case FORMED -> Answers.created("/groups/" + id, defined.position(), response);
            case CHANGED, UNCHANGED -> Answers.done(defined.position(), response);
        };
    }

    @Override
    @GetMapping("/{id}")
    public ResponseEntity<GroupResponse> get(@PathVariable GroupId id) {
        return Answers.shown(groups.require(id), group -> GroupResponse.of(id, group));
    }

    @Override
    @GetMapping
    public ResponseEntity<GroupsResponse> list(
            Caller caller,
            @RequestParam Optional<Limit> limit,
            @RequestParam Optional<String> cursor,
            HttpServletRequest request) {
        var teacher = new TeacherId(caller.person().orElse(NOBODY));
        var taught = listing.taughtBy(teacher, limit.orElse(Limit.DEFAULT).value(), cursor);
        var response = GroupsResponse.of(taught.value());
        return Answers.slice(request, response.nextCursor(), taught.position(), response);
    }
}
