package app.fabula.adapters.credentials;

import app.fabula.application.credential.AwardedAchievement;
import app.fabula.application.credential.Credential;
import app.fabula.application.credential.StatusPlace;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An award as an {@code OpenBadgeCredential} (Open Badges 3.0). */
record OpenBadge(Issuer issuer) {
    static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";
    static final String BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

    Map<String, Object> of(Credential credential) {
        var badge = new LinkedHashMap<String, Object>();
        badge.put("@context", List.of(CREDENTIALS, BADGES));
        badge.put("id", urn(credential.id()));
        badge.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
        badge.put("name", credential.achievement().name());
        badge.put("issuer", profile());
        badge.put("validFrom", time(credential.recognisedAt()));
        badge.put("awardedDate", time(credential.earnedAt()));
        badge.put(
                "credentialSubject",
                Map.of(
                        "id", urn(credential.subject()),
                        "type", List.of("AchievementSubject"),
                        "achievement", achievement(credential.achievement())));
        badge.put("credentialStatus", status(credential.status()));
        return badge;
    }

    /** Of whom a badge says no more than their address and name. */
    private Map<String, Object> profile() {
        return Map.of(
                "id", issuer.did(),
                "type", List.of("Profile"),
                "name", issuer.name(),
                "url", issuer.base().toString());
    }

    private Map<String, Object> achievement(AwardedAchievement achievement) {
        var content = new LinkedHashMap<String, Object>();
        content.put("id", issuer.achievement(achievement).toString());
        content.put("type", List.of("Achievement"));
        content.put("achievementType", "Badge");
        content.put("humanCode", achievement.code());
        content.put("version", Integer.toString(achievement.version()));
        achievement.scope().ifPresent(scope -> content.put("specialization", scope.tag()));
        content.put("inLanguage", achievement.language().tag());
        content.put("name", achievement.name());
        content.put("description", achievement.description());
        content.put("criteria", Map.of("narrative", achievement.criteria()));
        return content;
    }

    private Map<String, Object> status(StatusPlace place) {
        var list = issuer.statusList(place.list()).toString();
        return Map.of(
                "id",
                list + "#" + place.index(),
                "type",
                "BitstringStatusListEntry",
                "statusPurpose",
                StatusListCredential.PURPOSE,
                "statusListIndex",
                Integer.toString(place.index()),
                "statusListCredential",
                list);
    }

    /** To the second: more than that is nobody's business. */
    static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String urn(UUID id) {
        return "urn:uuid:" + id;
    }
}
