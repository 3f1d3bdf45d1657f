package app.fabula.domain.planted;

public final class DomainThatKnowsSpring {
    org.springframework.http.HttpStatus status = org.springframework.http.HttpStatus.OK;
}
