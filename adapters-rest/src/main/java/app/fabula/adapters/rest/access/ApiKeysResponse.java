package app.fabula.adapters.rest.access;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.access.ListKeys.Listed;
import app.fabula.application.shared.Slice;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param nextCursor left out at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApiKeysResponse(
        @Size(max = 100) List<ApiKeyResponse> items,
        @Nullable @Line(max = 4_000) String nextCursor) {

    static ApiKeysResponse of(Slice<Listed> keys) {
        return new ApiKeysResponse(
                keys.items().stream().map(ApiKeysResponse::item).toList(),
                keys.next().orElse(null));
    }

    private static ApiKeyResponse item(Listed listed) {
        return ApiKeyResponse.of(listed.id(), listed.key(), listed.lastUsedAt().orElse(null));
    }
}
