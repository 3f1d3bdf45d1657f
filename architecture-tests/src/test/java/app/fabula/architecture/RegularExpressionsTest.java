package app.fabula.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever text is held against them, all our regular expressions are done in linear time. */
class RegularExpressionsTest {
    private static final Set<String> SEARCHING =
            Set.of("find", "results", "split", "splitAsStream", "replaceAll", "replaceFirst");

    static Stream<JavaField> expressions() {
        return Production.CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(Pattern.class));
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void is_linear(JavaField expression) throws IllegalAccessException {
        var field = expression.reflect();
        field.setAccessible(true);
        var pattern = (Pattern) field.get(null);

        assertThat(new Attack(pattern).success(isSearched(expression.getOwner())))
                .as(pattern.pattern())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"(a+)+b, false", "a*a*b, false", "' *; *', true", "[ab]+$, true"})
    void the_attack_succeeds_where_it_can(String pattern, boolean isSearched) {
        assertThat(new Attack(Pattern.compile(pattern)).success(isSearched)).isNotEmpty();
    }

    @Test
    void there_are_some() {
        assertThat(expressions()).hasSizeGreaterThan(10);
    }

    /** Those in between would be seen by nobody, and compiled again each time. */
    @Test
    void all_are_constants() {
        assertThat(
                        Production.CLASSES.stream()
                                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                                .filter(call ->
                                        call.getTargetOwner().isEquivalentTo(String.class)
                                                && Set.of("matches", "replaceAll", "replaceFirst")
                                                        .contains(call.getName())))
                .isEmpty();
        assertThat(
                        Production.CLASSES.stream()
                                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                                .filter(call ->
                                        call.getTargetOwner().isEquivalentTo(Pattern.class)
                                                && call.getName().equals("compile")
                                                && !call.getOrigin().getName().equals("<clinit>")))
                .isEmpty();
    }

    private static boolean isSearched(JavaClass owner) {
        return owner.getMethodCallsFromSelf().stream()
                .anyMatch(call ->
                        call.getTargetOwner().getPackageName().equals("java.util.regex")
                                && SEARCHING.contains(call.getName()));
    }
}
