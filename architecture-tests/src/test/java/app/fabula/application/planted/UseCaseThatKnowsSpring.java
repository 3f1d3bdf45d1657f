package app.fabula.application.planted;

public final class UseCaseThatKnowsSpring {
    org.springframework.http.HttpStatus status = org.springframework.http.HttpStatus.OK;
}
