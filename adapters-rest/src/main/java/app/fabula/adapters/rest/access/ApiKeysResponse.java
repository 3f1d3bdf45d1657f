package app.fabula.adapters.rest.access;

import app.fabula.application.access.ManageKeys.Listed;
import java.util.List;

record ApiKeysResponse(List<ApiKeyResponse> items) {
    private static final int MOST = 1_000;

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
