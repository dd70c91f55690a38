package cn.yinfeng.app.plan;

import cn.yinfeng.app.figures.Figures.CohortKind;
import cn.yinfeng.app.figures.Figures.DefinitionView;
import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.plan.Targets.TargetId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 指标绑定: by which figure a target is counted, or that it is counted by hand. */
public interface Bindings {
    /** Binds a target; null unbinds it. */
    @Nullable
    Binding bind(TargetId target, @Nullable Binding binding);

    /** How the targets of a plan are counted, as far as they are bound. */
    List<Bound> of(UUID plan);

    /** What can be bound, and a proposal for each target of the plan whose words a rule knows. */
    Choices choices(@Nullable UUID plan);

    /**
     * How a target is counted.
     *
     * @param byHand by statements with evidence, because no figure fits; all else is then left out
     * @param figure code of the figure
     * @param event the occasion, for cohort EVENT
     * @param minContract only projects of at least this contract amount, in 分
     * @param belowContract only projects of less than this contract amount, in 分
     * @param origins 来源地类别; empty for all
     * @param places division codes, or what they begin with; empty for all
     * @param industries in the words of the sheets; empty for all
     */
    record Binding(
            boolean byHand,
            @Nullable String figure,
            @Nullable CohortKind cohort,
            @Nullable String event,
            @Nullable Basis basis,
            @Nullable String minContract,
            @Nullable String belowContract,
            List<String> origins,
            List<String> places,
            List<String> industries) {
        public static final Binding BY_HAND =
                new Binding(true, null, null, null, null, null, null, List.of(), List.of(), List.of());

        public Binding {
            origins = List.copyOf(origins);
            places = List.copyOf(places);
            industries = List.copyOf(industries);
        }
    }

    /** A target and how it is counted. */
    record Bound(UUID targetId, Binding binding) {}

    /**
     * What can be chosen.
     *
     * @param origins codes of 来源地类别
     * @param proposals for targets of the plan; a person decides
     */
    record Choices(
            List<DefinitionView> figures,
            List<String> origins,
            List<Group> places,
            List<Group> industries,
            List<Bound> proposals) {}

    /** A named group of codes, for example 沪苏浙 or 先进制造业. */
    record Group(String name, List<String> members) {}
}
