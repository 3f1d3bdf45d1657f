package app.fabula.adapters.rest.access;

import app.fabula.application.access.ManageKeys.Listed;
import jakarta.validation.constraints.Size;
import java.util.List;

record ApiKeysResponse(@Size(max = ApiKeysResponse.MOST) List<ApiKeyResponse> items) {
    static final int MOST = 1_000;

    /**
     * @param keys the oldest first
     */
    static ApiKeysResponse of(List<Listed> keys) {
        return new ApiKeysResponse(
                keys.reversed().stream()
                        .limit(MOST)
                        .map(listed ->
                                ApiKeyResponse.of(
                                        listed.id(),
                                        listed.key(),
                                        listed.lastUsedAt().orElse(null)))
                        .toList());
    }
}
