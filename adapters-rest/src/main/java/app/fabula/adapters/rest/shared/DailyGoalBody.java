package app.fabula.adapters.rest.shared;

import app.fabula.domain.shared.DailyGoal;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A daily goal, in pages or in active seconds, in requests and in answers. */
@DailyGoalBody.OneMember
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DailyGoal", minProperties = 1, maxProperties = 1)
public record DailyGoalBody(
        @Min(1) @Max(1_000) @Nullable Integer pages,
        @Min(1) @Max(86_400) @Nullable Integer activeSeconds) {

    /** There is one member, of two. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = OneMember.Check.class)
    @interface OneMember {
        String message() default "{app.fabula.one-of}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        final class Check implements ConstraintValidator<OneMember, DailyGoalBody> {
            @Override
            public boolean isValid(DailyGoalBody goal, ConstraintValidatorContext context) {
                return (goal.pages == null) != (goal.activeSeconds == null);
            }
        }
    }

    public static DailyGoalBody of(DailyGoal goal) {
        return switch (goal.unit()) {
            case PAGES -> new DailyGoalBody(goal.amount(), null);
            case ACTIVE_SECONDS -> new DailyGoalBody(null, goal.amount());
        };
    }

    public DailyGoal goal() {
        return pages == null
                ? DailyGoal.activeSeconds(Objects.requireNonNull(activeSeconds))
                : DailyGoal.pages(pages);
    }
}
