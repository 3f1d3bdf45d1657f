package app.fabula.bootstrap.doctor;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an instance says of itself.
 *
 * @param status such as UP
 * @param ailing the parts that are not well
 * @param isFailing whether some projection fails
 * @param degraded sentences on projections
 */
record InstanceHealth(
        String status, List<String> ailing, boolean isFailing, List<String> degraded) {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Empty where it does not answer, or not as an instance does. */
    static Optional<InstanceHealth> of(Running instance) {
        try (var http =
                HttpClient.newBuilder()
                        .proxy(HttpClient.Builder.NO_PROXY)
                        .connectTimeout(PATIENCE)
                        .build()) {
            var request =
                    HttpRequest.newBuilder(instance.url().resolve("/actuator/health"))
                            .header("Authorization", "Bearer " + instance.key())
                            .timeout(PATIENCE)
                            .build();
            var answer =
                    JsonMapper.shared()
                            .readTree(http.send(request, BodyHandlers.ofString()).body());
            return answer.path("status").isString() ? Optional.of(of(answer)) : Optional.empty();
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    boolean isUp() {
        return status.equals("UP");
    }

    /** Not where its database is silent, nor while they still catch up. */
    boolean knowsProjections() {
        return !ailing.contains("projections");
    }

    private static InstanceHealth of(JsonNode answer) {
        var details = answer.at("/components/projections/details");
        return new InstanceHealth(
                answer.path("status").asString(),
                answer.path("components")
                        .propertyStream()
                        .filter(part -> !part.getValue().path("status").asString("").equals("UP"))
                        .map(part -> part.getKey())
                        .toList(),
                details.path("projections")
                        .valueStream()
                        .anyMatch(shown -> shown.path("state").asString("").equals("failing")),
                StreamSupport.stream(details.path("degraded").spliterator(), false)
                        .map(JsonNode::asString)
                        .toList());
    }
}
