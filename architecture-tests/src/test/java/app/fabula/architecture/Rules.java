package app.fabula.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.notBePublic;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** What {@code CONTRIBUTING.md} promises, as rules. */
final class Rules {
    private static final String DOMAIN = "app.fabula.domain..";
    private static final String APPLICATION = "app.fabula.application..";
    private static final Set<String> READING_THE_CLOCK =
            Set.of(
                    "java.time.Instant.now",
                    "java.time.LocalDate.now",
                    "java.time.LocalDateTime.now",
                    "java.time.ZonedDateTime.now",
                    "java.time.OffsetDateTime.now",
                    "java.lang.System.currentTimeMillis");
    private static final Set<String> THROWING_DICE =
            Set.of("java.util.UUID.randomUUID", "java.lang.Math.random", "java.util.Random.<init>");

    private static final Set<String> CONNECTIONS =
            Set.of(
                    "java.net.http.HttpClient",
                    "java.net.http.WebSocket",
                    "java.net.Socket",
                    "java.net.DatagramSocket",
                    "java.net.URLConnection",
                    "java.net.HttpURLConnection",
                    "java.nio.channels.SocketChannel",
                    "java.nio.channels.DatagramChannel",
                    "java.nio.channels.AsynchronousSocketChannel");
    private static final Set<String> DOWNLOADS =
            Set.of(
                    "java.net.URL.openConnection",
                    "java.net.URL.openStream",
                    "java.net.URL.getContent");

    static final ArchRule DEPENDENCIES_POINT_INWARDS =
            layeredArchitecture()
                    .consideringOnlyDependenciesInAnyPackage("app.fabula..")
                    .withOptionalLayers(true)
                    .layer("domain")
                    .definedBy(DOMAIN)
                    .layer("application")
                    .definedBy(APPLICATION)
                    .layer("rest")
                    .definedBy("app.fabula.adapters.rest..")
                    .layer("persistence")
                    .definedBy("app.fabula.adapters.persistence..")
                    .layer("messaging")
                    .definedBy("app.fabula.adapters.messaging..")
                    .layer("security")
                    .definedBy("app.fabula.adapters.security..")
                    .layer("quotas")
                    .definedBy("app.fabula.adapters.quotas..")
                    .layer("credentials")
                    .definedBy("app.fabula.adapters.credentials..")
                    .layer("documents")
                    .definedBy("app.fabula.adapters.documents..")
                    .layer("bootstrap")
                    .definedBy("app.fabula.bootstrap..")
                    .whereLayer("domain")
                    .mayNotAccessAnyLayer()
                    .whereLayer("application")
                    .mayOnlyAccessLayers("domain")
                    .whereLayer("rest")
                    .mayOnlyAccessLayers("application", "domain")
                    .whereLayer("persistence")
                    .mayOnlyAccessLayers("application", "domain")
                    .whereLayer("messaging")
                    .mayOnlyAccessLayers("application", "domain")
                    .whereLayer("security")
                    .mayOnlyAccessLayers("application", "domain")
                    .whereLayer("quotas")
                    .mayOnlyAccessLayers("application", "domain")
                    .whereLayer("credentials")
                    .mayOnlyAccessLayers("application", "domain")
                    .whereLayer("documents")
                    .mayOnlyAccessLayers("application", "domain")
                    .whereLayer("bootstrap")
                    .mayNotBeAccessedByAnyLayer()
                    .because("adapters may be exchanged, and never know one another");

    static final ArchRule NOTHING_DEPENDS_ON_BENCHMARKS =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("app.fabula.benchmarks..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("app.fabula.benchmarks..")
                    .because("what measures the product is no part of it");

    static final ArchRule THE_DOMAIN_IS_PLAIN_JAVA =
            classes()
                    .that()
                    .resideInAPackage(DOMAIN)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            DOMAIN,
                            "java.lang..",
                            "java.util..",
                            "java.time..",
                            "java.nio..",
                            "java.security..",
                            "org.jspecify..")
                    .because("it outlives every framework");

    static final ArchRule THE_APPLICATION_IS_PLAIN_JAVA =
            classes()
                    .that()
                    .resideInAPackage(APPLICATION)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            APPLICATION,
                            DOMAIN,
                            "java.lang..",
                            "java.math..",
                            "java.text..",
                            "java.util..",
                            "java.time..",
                            "java.nio..",
                            "java.security..",
                            "org.jspecify..")
                    .because("use cases say what happens, not with which library");

    static final ArchRule CONTEXTS_OF_THE_DOMAIN_ARE_STRANGERS =
            slices().assignedFrom(contextsOf("app.fabula.domain."))
                    .should()
                    .notDependOnEachOther()
                    .because("only a policy or a report knows two contexts");

    static final ArchRule CONTEXTS_OF_THE_APPLICATION_FORM_NO_CYCLE =
            slices().assignedFrom(contextsOf("app.fabula.application.")).should().beFreeOfCycles();

    static final ArchRule TIME_COMES_FROM_THE_WIRING =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("app.fabula.bootstrap..")
                    .should(accessTargetWhere(isOneOf(READING_THE_CLOCK)))
                    .because("what reads the clock cannot be replayed, nor tested");

    static final ArchRule CHANCE_COMES_FROM_THE_WIRING =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("app.fabula.bootstrap..", "app.fabula.adapters.rest..")
                    .should(accessTargetWhere(isOneOf(THROWING_DICE)))
                    .because("only the name of an incident may be drawn by lot");

    static final ArchRule CONTROLLERS_ARE_REACHED_BY_HTTP_ONLY =
            classes()
                    .that()
                    .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
                    .should(notBePublic());

    static final ArchRule EVENTS_STAY_INSIDE =
            noClasses()
                    .that()
                    .resideInAPackage("app.fabula.adapters.rest..")
                    .and()
                    .areRecords()
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage(DOMAIN)
                                    .and(
                                            DescribedPredicate.describe(
                                                    "are events",
                                                    type -> type.getName().contains("Event"))))
                    .because("what is on disk for ever is not what clients are shown");

    static final ArchRule PORTS_ARE_NAMED_BY_WHAT_THEY_ARE_FOR =
            noClasses()
                    .that()
                    .resideInAPackage("app.fabula..")
                    .should()
                    .haveSimpleNameEndingWith("Port")
                    .orShould()
                    .haveSimpleNameEndingWith("Impl")
                    .orShould()
                    .resideInAPackage("..port..");

    static final ArchRule ONLY_CONTROLLERS_ANSWER =
            noClasses()
                    .that()
                    .resideInAPackage("app.fabula..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.springframework.web.servlet.function..")
                    .orShould()
                    .beAssignableTo("jakarta.servlet.Servlet")
                    .because(
                            "who may call is asked before the methods of controllers, and of nobody else");

    static final ArchRule OUTGOING_CALLS_GO_THROUGH_ONE_CLIENT =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("app.fabula.bootstrap.outgoing..")
                    .and()
                    .doNotHaveFullyQualifiedName("app.fabula.bootstrap.command.ApiClient")
                    .and()
                    .doNotHaveFullyQualifiedName("app.fabula.bootstrap.doctor.InstanceHealth")
                    .should()
                    .dependOnClassesThat(opensConnections())
                    .orShould(accessTargetWhere(isOneOf(DOWNLOADS)))
                    .because(
                            "it alone looks where a call leads; the other two call the instance of"
                                    + " this machine");

    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED =
            classes().that().resideInAPackage("app.fabula..").should(beInANullMarkedPackage());

    private Rules() {}

    private static DescribedPredicate<JavaClass> opensConnections() {
        return resideInAnyPackage(
                        "javax.net..",
                        "org.apache.hc..",
                        "org.springframework.http.client..",
                        "org.springframework.web.client..",
                        "org.springframework.web.reactive.function.client..")
                .or(
                        DescribedPredicate.describe(
                                "are connections", type -> CONNECTIONS.contains(type.getName())))
                .as("open connections");
    }

    private static DescribedPredicate<JavaAccess<?>> isOneOf(Set<String> methods) {
        return DescribedPredicate.describe(
                "is one of " + methods,
                access ->
                        methods.contains(
                                access.getTargetOwner().getName()
                                        + "."
                                        + access.getTarget().getName()));
    }

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a package that is null-marked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(
                        new SimpleConditionEvent(
                                type, marked, type.getPackageName() + " of " + type.getName()));
            }
        };
    }

    /** Every first-level package but the one that all share. */
    private static SliceAssignment contextsOf(String layer) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                if (!type.getPackageName().startsWith(layer)) {
                    return SliceIdentifier.ignore();
                }
                var below = type.getPackageName().substring(layer.length()) + ".";
                var context = below.substring(0, below.indexOf('.'));
                return context.equals("shared")
                        ? SliceIdentifier.ignore()
                        : SliceIdentifier.of(context);
            }

            @Override
            public String getDescription() {
                return "contexts of " + layer;
            }
        };
    }
}
