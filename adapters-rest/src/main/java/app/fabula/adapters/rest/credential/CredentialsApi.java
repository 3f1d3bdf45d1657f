package app.fabula.adapters.rest.credential;

import app.fabula.adapters.rest.shared.Allows;
import app.fabula.adapters.rest.shared.Own;
import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Refuses;
import app.fabula.adapters.rest.shared.Tier;
import app.fabula.domain.access.Scope;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.springframework.http.ResponseEntity;

@Tag(name = "Achievements", description = "What learners have earned.")
interface CredentialsApi {
    int LONGEST = 20_000;

    @Allows(value = Scope.LEARNERS_READ, own = Own.LEARNER)
    @Operation(
            operationId = "getCredential",
            summary = "Fetch an award as a badge",
            description =
                    "An Open Badges 3.0 credential, which others can check without asking for the"
                            + " learner: a token (application/vc+jwt), or the document in it"
                            + " (application/vc, or as JSON), whatever is accepted. It does not say"
                            + " whose it is. In the language that is accepted, or else in the"
                            + " learner's own, or else in English, as far as the rule has texts.")
    @ApiResponse(
            responseCode = "200",
            description = "Good until the award is redated or taken back.",
            headers =
                    @Header(
                            name = "Content-Language",
                            description = "That texts are in.",
                            required = true,
                            schema = @Schema(type = "string", maxLength = 35, example = "de")),
            content = {
                @Content(
                        mediaType = "application/json",
                        schema =
                                @Schema(type = "object", description = "A verifiable credential.")),
                @Content(
                        mediaType = CredentialWriter.DOCUMENT,
                        schema = @Schema(type = "string", maxLength = LONGEST, format = "json"),
                        examples =
                                @ExampleObject(
                                        name = "example",
                                        value =
                                                "\"{\\\"type\\\":[\\\"VerifiableCredential\\\",\\\"OpenBadgeCredential\\\"]}\"")),
                @Content(
                        mediaType = CredentialWriter.TOKEN,
                        schema = @Schema(type = "string", maxLength = LONGEST, format = "jwt"),
                        examples =
                                @ExampleObject(
                                        name = "example",
                                        value =
                                                "eyJhbGciOiJFZERTQSIsInR5cCI6IkpXVCJ9.e30.c2lnbmF0dXJl"))
            })
    @Refuses({
        ProblemType.UNKNOWN_LEARNER,
        ProblemType.UNKNOWN_AWARD,
        ProblemType.BADGES_NOT_OFFERED
    })
    ResponseEntity<CredentialResponse> get(
            @Parameter(description = "Of the learner.") LearnerId id,
            @Parameter(description = "Code of the rule.", example = "first-story") String rule,
            @Parameter(description = "That was reached; 1 where it is left out.")
                    Optional<Tier> tier,
            @Parameter(
                            description =
                                    "That it was earned in, by rules that look at each language by"
                                            + " itself.")
                    Optional<Language> language,
            @Parameter(
                            in = ParameterIn.HEADER,
                            name = "Accept-Language",
                            description = "Of the reader (RFC 9110).",
                            example = "de-CH, de;q=0.9, en;q=0.5")
                    Optional<String> accepted);
}
