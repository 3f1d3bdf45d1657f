package app.fabula.adapters.rest.shared;

import app.fabula.application.job.Job;
import app.fabula.application.progress.JournalEntry;
import app.fabula.application.report.PeriodKind;
import app.fabula.application.report.ReportDocuments.Format;
import app.fabula.application.statistics.GetStatistics;
import app.fabula.application.statistics.Grain;
import app.fabula.application.statistics.Metric;
import app.fabula.domain.access.KeyId;
import app.fabula.domain.access.Scope;
import app.fabula.domain.catalog.CefrLevel;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.group.TeacherId;
import app.fabula.domain.progress.Activity.Kind;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.StoryId;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.springdoc.core.customizers.ParameterCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.MethodParameter;

/** How the types that are written as text look in the OpenAPI document. */
final class DocumentedTypes implements ParameterCustomizer {
    private static final Set<Class<?>> IDS = Set.of(StoryId.class, LearnerId.class, GroupId.class);

    static {
        SpringDocUtils.getConfig()
                .replaceWithSchema(
                        Language.class,
                        new StringSchema()
                                .description("A BCP 47 language tag.")
                                .maxLength(TextFormat.LONGEST_LANGUAGE)
                                .pattern("^[A-Za-z0-9-]+$")
                                .example("es"))
                .replaceWithSchema(
                        ZoneId.class,
                        new StringSchema()
                                .description("A region of the IANA time zone database.")
                                .maxLength(50)
                                .pattern("^[A-Za-z0-9_+/-]+$")
                                .example("Europe/Berlin"))
                .replaceWithSchema(
                        LocalTime.class,
                        new StringSchema()
                                .description("A time of day, to the minute.")
                                .maxLength(5)
                                .pattern("^([01][0-9]|2[0-3]):[0-5][0-9]$")
                                .example("21:00"))
                .replaceWithSchema(LearnerId.class, new UUIDSchema())
                .replaceWithSchema(TeacherId.class, new UUIDSchema())
                .replaceWithSchema(GroupId.class, new UUIDSchema())
                .replaceWithSchema(Scope.class, SharedEnums.reference(Scope.class))
                .replaceWithSchema(CefrLevel.class, SharedEnums.reference(CefrLevel.class))
                .replaceWithSchema(Kind.class, SharedEnums.inKebabCase(Kind.class))
                .replaceWithSchema(
                        JournalEntry.Outcome.class,
                        SharedEnums.inKebabCase(JournalEntry.Outcome.class))
                .replaceWithSchema(Grain.class, SharedEnums.inKebabCase(Grain.class))
                .replaceWithSchema(Metric.class, SharedEnums.inKebabCase(Metric.class))
                .replaceWithSchema(
                        GetStatistics.Rules.class,
                        SharedEnums.inKebabCase(GetStatistics.Rules.class))
                .replaceWithSchema(Job.State.class, SharedEnums.inKebabCase(Job.State.class))
                .replaceWithSchema(Format.class, SharedEnums.inKebabCase(Format.class))
                .replaceWithSchema(PeriodKind.class, SharedEnums.inKebabCase(PeriodKind.class))
                .replaceWithSchema(Limit.class, limit())
                .replaceWithSchema(Tier.class, tier())
                .replaceWithSchema(Truth.class, new BooleanSchema()._default(false))
                .replaceWithSchema(
                        NothingThere.class, new StringSchema().addEnumItem(NothingThere.ASTERISK))
                .replaceWithSchema(
                        EntityTags.class,
                        new StringSchema().minLength(1).maxLength(EntityTags.LONGEST));
    }

    /** The library sees that the framework makes an id from a text, and takes it for any text. */
    @Override
    public Parameter customize(Parameter parameter, MethodParameter declared) {
        if (IDS.contains(declared.getParameterType())) {
            parameter.setSchema(new UUIDSchema());
        }
        if (declared.getParameterType() == KeyId.class) {
            parameter.setSchema(keyId());
        }
        if (declared.getParameterType() == RuleCode.class) {
            parameter.setSchema(ruleCode());
        }
        return parameter;
    }

    private static Schema<?> keyId() {
        return new StringSchema().pattern(KeyId.PATTERN).maxLength(KeyId.LENGTH);
    }

    private static Schema<?> ruleCode() {
        return new StringSchema().pattern(RuleCode.PATTERN).maxLength(RuleCode.LONGEST);
    }

    private static Schema<?> tier() {
        var schema = new IntegerSchema();
        schema.setMinimum(BigDecimal.ONE);
        schema.setMaximum(BigDecimal.valueOf(Tier.MOST));
        schema.setDefault(Tier.FIRST.value());
        return schema;
    }

    private static Schema<?> limit() {
        var schema = new IntegerSchema();
        schema.setMinimum(BigDecimal.ONE);
        schema.setMaximum(BigDecimal.valueOf(Limit.MOST));
        schema.setDefault(Limit.DEFAULT.value());
        return schema;
    }
}
