package app.fabula.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.adapters.persistence.planted.AdapterThatKnowsAnother;
import app.fabula.adapters.rest.planted.CallerOfItsOwn;
import app.fabula.adapters.rest.planted.DownloadOfItsOwn;
import app.fabula.adapters.rest.planted.EventResponse;
import app.fabula.adapters.rest.planted.OpenController;
import app.fabula.adapters.rest.planted.RouteOfItsOwn;
import app.fabula.application.planted.Clockwork;
import app.fabula.application.planted.StoragePort;
import app.fabula.application.planted.UseCaseThatIsMeasured;
import app.fabula.application.planted.UseCaseThatKnowsSpring;
import app.fabula.application.plantedcycle.Cycle;
import app.fabula.domain.planted.ContextThatKnowsAnother;
import app.fabula.domain.planted.DomainThatKnowsSpring;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    /** A rule, and classes that break it: they prove that it bites. */
    record Case(String name, ArchRule rule, List<Class<?>> planted) {
        static Case of(String name, ArchRule rule, Class<?>... planted) {
            return new Case(name, rule, List.of(planted));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> rules() {
        return Stream.of(
                Case.of(
                        "dependencies point inwards",
                        Rules.DEPENDENCIES_POINT_INWARDS,
                        AdapterThatKnowsAnother.class,
                        OpenController.class),
                Case.of(
                        "nothing depends on the benchmarks",
                        Rules.NOTHING_DEPENDS_ON_BENCHMARKS,
                        UseCaseThatIsMeasured.class),
                Case.of(
                        "the domain is plain Java",
                        Rules.THE_DOMAIN_IS_PLAIN_JAVA,
                        DomainThatKnowsSpring.class),
                Case.of(
                        "the application is plain Java",
                        Rules.THE_APPLICATION_IS_PLAIN_JAVA,
                        UseCaseThatKnowsSpring.class),
                Case.of(
                        "contexts of the domain are strangers",
                        Rules.CONTEXTS_OF_THE_DOMAIN_ARE_STRANGERS,
                        ContextThatKnowsAnother.class,
                        app.fabula.domain.streak.Run.class),
                Case.of(
                        "contexts of the application form no cycle",
                        Rules.CONTEXTS_OF_THE_APPLICATION_FORM_NO_CYCLE,
                        Cycle.class,
                        Clockwork.class),
                Case.of(
                        "time comes from the wiring",
                        Rules.TIME_COMES_FROM_THE_WIRING,
                        Clockwork.class),
                Case.of(
                        "chance comes from the wiring",
                        Rules.CHANCE_COMES_FROM_THE_WIRING,
                        Clockwork.class),
                Case.of(
                        "controllers are reached by HTTP only",
                        Rules.CONTROLLERS_ARE_REACHED_BY_HTTP_ONLY,
                        OpenController.class),
                Case.of("events stay inside", Rules.EVENTS_STAY_INSIDE, EventResponse.class),
                Case.of(
                        "ports are named by what they are for",
                        Rules.PORTS_ARE_NAMED_BY_WHAT_THEY_ARE_FOR,
                        StoragePort.class),
                Case.of(
                        "only controllers answer",
                        Rules.ONLY_CONTROLLERS_ANSWER,
                        RouteOfItsOwn.class),
                Case.of(
                        "outgoing calls go through one client",
                        Rules.OUTGOING_CALLS_GO_THROUGH_ONE_CLIENT,
                        CallerOfItsOwn.class),
                Case.of(
                        "outgoing calls are not opened by address either",
                        Rules.OUTGOING_CALLS_GO_THROUGH_ONE_CLIENT,
                        DownloadOfItsOwn.class),
                Case.of(
                        "every package is null-marked",
                        Rules.EVERY_PACKAGE_IS_NULL_MARKED,
                        StoragePort.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(Case rule) {
        rule.rule().check(Production.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bites(Case rule) {
        var guilty = new ClassFileImporter().importClasses(rule.planted());
        assertThat(rule.rule().evaluate(guilty).hasViolation()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void sees_the_classes_of_every_module(String module) {
        assertThat(
                        Production.CLASSES.stream()
                                .filter(type -> (type.getPackageName() + ".").startsWith(module)))
                .hasSizeGreaterThan(5);
    }

    static Stream<String> modules() {
        return Stream.of(
                "app.fabula.domain.",
                "app.fabula.application.",
                "app.fabula.adapters.rest.",
                "app.fabula.adapters.persistence.",
                "app.fabula.adapters.messaging.",
                "app.fabula.adapters.quotas.",
                "app.fabula.adapters.credentials.",
                "app.fabula.adapters.documents.",
                "app.fabula.bootstrap.",
                "app.fabula.benchmarks.");
    }

    @Test
    void sees_no_test_classes() {
        assertThat(Production.CLASSES.stream().filter(type -> type.getName().contains("planted")))
                .isEmpty();
    }

    /** One package in two modules would hide what belongs where. */
    @Test
    void no_package_is_in_two_modules() {
        var homes =
                Production.CLASSES.stream()
                        .filter(type -> type.getSource().isPresent())
                        .collect(
                                java.util.stream.Collectors.groupingBy(
                                        type -> type.getPackageName(),
                                        java.util.stream.Collectors.mapping(
                                                ArchitectureTest::module,
                                                java.util.stream.Collectors.toSet())));
        assertThat(homes).isNotEmpty().allSatisfy((_, modules) -> assertThat(modules).hasSize(1));
    }

    private static String module(com.tngtech.archunit.core.domain.JavaClass type) {
        var place = type.getSource().orElseThrow().getUri().toString();
        return place.substring(
                0,
                place.indexOf(
                        "app/fabula/"
                                + type.getPackageName()
                                        .substring("app.fabula.".length())
                                        .replace('.', '/')));
    }
}
