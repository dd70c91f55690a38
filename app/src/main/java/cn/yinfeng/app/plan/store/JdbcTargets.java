package cn.yinfeng.app.plan.store;

import cn.yinfeng.app.plan.TargetState;
import cn.yinfeng.app.plan.model.Content;
import cn.yinfeng.app.plan.model.Numbers;
import cn.yinfeng.app.plan.model.Plan;
import cn.yinfeng.app.plan.model.Target;
import cn.yinfeng.app.plan.model.Words;
import cn.yinfeng.app.platform.Absent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Targets, under the caller's scope. */
@Repository
public class JdbcTargets {
    private final JdbcClient jdbc;

    JdbcTargets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds targets of one plan; parents come before their parts. */
    public void insert(Plan plan, List<Target> targets) {
        for (Target target : targets) {
            jdbc.sql("""
                    INSERT INTO plan.target (id, plan_id, unit_id, sight, place, parent_id, kind, indicator, comparison,
                           value, value_max, measure, undecided, subject, period_text, period_from, period_to, deadline,
                           responsible_units, sentence, span_start, span_end, heading_path, confidence, reason, state,
                           merged_into, published, dispatch, base_text, base_value, base_measure, numbers_reason)
                    VALUES (:id, :plan, :unit, :sight, :place, :parent, :kind, :indicator, :comparison,
                           :value, :valueMax, :measure, :undecided, :subject, :periodText, :periodFrom, :periodTo, :deadline,
                           :responsibleUnits, :sentence, :start, :end, :headingPath, :confidence, :reason, :state,
                           :mergedInto, :published, :dispatch, :baseText, :baseValue, :baseMeasure, :numbersReason)
                    """)
                    .params(parameters(target))
                    .param("plan", plan.id())
                    .param("unit", plan.unit())
                    .param("sight", plan.sight())
                    .param("place", target.place())
                    .update();
        }
    }

    public void save(Target target) {
        int rows = jdbc.sql("""
                UPDATE plan.target
                   SET parent_id = :parent, kind = :kind, indicator = :indicator, comparison = :comparison, value = :value,
                       value_max = :valueMax, measure = :measure, undecided = :undecided, subject = :subject,
                       period_text = :periodText, period_from = :periodFrom, period_to = :periodTo, deadline = :deadline,
                       responsible_units = :responsibleUnits, sentence = :sentence, span_start = :start, span_end = :end,
                       heading_path = :headingPath, confidence = :confidence, reason = :reason, state = :state,
                       merged_into = :mergedInto, published = :published, dispatch = :dispatch, base_text = :baseText,
                       base_value = :baseValue, base_measure = :baseMeasure, numbers_reason = :numbersReason,
                       version = version + 1
                 WHERE id = :id AND version = :version
                """)
                .params(parameters(target))
                .param("version", target.version())
                .update();
        if (rows == 0) {
            throw new OptimisticLockingFailureException("target " + target.id());
        }
    }

    private static Map<String, @Nullable Object> parameters(Target target) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", target.id());
        values.put("state", target.state().name());
        values.put("mergedInto", target.mergedInto());
        putContent(target.content(), values);
        putWords(target.words(), values);
        putNumbers(target.numbers(), values);
        return values;
    }

    private static void putContent(Content content, Map<String, @Nullable Object> values) {
        values.put("parent", content.parent());
        values.put("kind", content.kind());
        values.put("indicator", content.indicator());
        values.put("comparison", content.comparison().name());
        values.put("value", content.value());
        values.put("valueMax", content.valueMax());
        values.put("measure", content.measure());
        values.put("undecided", content.undecided());
        values.put("subject", content.subject());
        values.put("periodText", content.when().text());
        values.put("periodFrom", content.when().from());
        values.put("periodTo", content.when().to());
        values.put("deadline", content.when().deadline());
        values.put("responsibleUnits", content.responsibleUnits().toArray(String[]::new));
    }

    private static void putWords(Words words, Map<String, @Nullable Object> values) {
        values.put("sentence", words.sentence());
        values.put("start", words.start());
        values.put("end", words.end());
        values.put("headingPath", words.headingPath().toArray(String[]::new));
        values.put("confidence", words.confidence());
        values.put("reason", words.reason());
    }

    private static void putNumbers(Numbers numbers, Map<String, @Nullable Object> values) {
        values.put("published", numbers.published());
        values.put("dispatch", numbers.dispatch());
        values.put("baseText", numbers.base().text());
        values.put("baseValue", numbers.base().value());
        values.put("baseMeasure", numbers.base().measure());
        values.put("numbersReason", numbers.reason());
    }

    /** Parts of one target become parts of another. */
    public void adopt(UUID from, UUID to) {
        jdbc.sql("UPDATE plan.target SET parent_id = :to WHERE parent_id = :from AND id <> :to")
                .param("from", from)
                .param("to", to)
                .update();
    }

    public Target load(UUID plan, UUID id) {
        return jdbc.sql("SELECT * FROM plan.target WHERE id = :id AND plan_id = :plan")
                .param("id", id)
                .param("plan", plan)
                .query(TargetRow::target)
                .optional()
                .orElseThrow(() -> new Absent("target", id));
    }

    /** All targets of a plan that the caller may see, in the order of the document. */
    public List<Target> of(UUID plan) {
        return jdbc.sql("SELECT * FROM plan.target WHERE plan_id = :plan ORDER BY place")
                .param("plan", plan)
                .query(TargetRow::target)
                .list();
    }

    public List<TargetState> states(UUID plan) {
        return jdbc.sql("SELECT state FROM plan.target WHERE plan_id = :plan")
                .param("plan", plan)
                .query((row, index) -> TargetState.valueOf(row.getString("state")))
                .list();
    }

    /** Whether parts of the target have been given out. */
    public boolean isSplit(UUID id) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM plan.allocation WHERE target_id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** The place after the last target of a plan. */
    public int nextPlace(UUID plan) {
        return jdbc.sql("SELECT coalesce(max(place), 0) + 1 FROM plan.target WHERE plan_id = :plan")
                .param("plan", plan)
                .query(Integer.class)
                .single();
    }
}
