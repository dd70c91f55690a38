package cn.yinfeng.engines.extraction.finding.measure;

import cn.yinfeng.engines.extraction.Comparator;
import cn.yinfeng.engines.extraction.Evidence;
import cn.yinfeng.engines.extraction.Quantity;
import cn.yinfeng.engines.extraction.Rule;
import cn.yinfeng.engines.extraction.finding.draft.Draft;
import cn.yinfeng.engines.extraction.finding.draft.Place;
import cn.yinfeng.engines.extraction.grammar.Mention;
import cn.yinfeng.engines.extraction.token.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that say when something follows, and are no targets: 低于序时进度10个百分点的亮黄灯, 完成率低于80%的不得评优, 投资1亿元至5亿元的项目由县级领导包抓.
 */
final class Rulings {
    /** How far behind the number the words that follow may go. */
    private static final int REACH = 48;

    private static final String BOUND = "(?:以上|以下|以内|及以上|及以下)?";
    /** The number closes a condition: …的, or the lamp follows at once. */
    private static final Pattern OPENS = Pattern.compile(BOUND + "(?:的|,?亮)");

    private static final Pattern LAMP =
            Pattern.compile(BOUND + "的?[^;。]{0,16}?(亮|挂|出示|发出|给予|予以|列为|启动|实行|进行)?[^,;。]{0,3}[红黄绿橙蓝紫](?:灯|牌|色预警|色警示)");
    private static final Pattern GRADED = Pattern.compile(
            BOUND
                    + "的?(?:[^,;。的由]{0,6}(?:项目|企业))?,?(?:原则上)?由[^,;。]{2,20}?(?:领衔|包抓|包联|包保|负责|牵头|领办|挂帅|挂联|挂钩|推进|联系|审定|研究|决策|审批|会商|服务|调度|督办)");
    private static final Pattern SANCTION = Pattern.compile(
            BOUND
                    + "的[^;。]{0,30}?(?:约谈|问责|通报批评|取消|不得|暂停|一票否决|诫勉|末位|收回|终止|警示|提醒|督办|不予|扣减|扣发|调整岗位|限期整改|责令|退出|降级|清退|不能评|为优秀|为良好|为合格|为不合格|评为|定为|评定|等次|部分)");
    private final List<Rule> found = new ArrayList<>();
    private String named = "";

    List<Rule> found() {
        return found;
    }

    /** Takes the number for a rule where words of consequence follow it. */
    boolean takes(Place place, Mention mention, Draft draft) {
        String text = place.text();
        int from = mention.measure().end();
        String behind = text.substring(from, Math.min(place.sentence().end(), from + REACH));
        Rule.Kind kind = kind(behind, mention);
        if (kind == null) {
            return false;
        }
        String name = mention.left().isEmpty()
                ? named
                : place.words(mention.left().start(), mention.left().end());
        named = name;
        int end = from + endOf(behind);
        found.add(new Rule(
                kind,
                place.words(partStart(place, mention), from),
                List.of(new Rule.Condition(name, quantity(draft.quantity, name))),
                false,
                null,
                null,
                0,
                place.words(from, end).strip().replaceFirst("^" + BOUND + "的?[，,]?", ""),
                evidence(place, mention, end)));
        return true;
    }

    private static Rule.@Nullable Kind kind(String behind, Mention mention) {
        boolean follows = !behind.isEmpty() && "以的及由亮,挂项企原(".indexOf(behind.charAt(0)) >= 0;
        if (!follows) {
            return null;
        }
        if (lights(behind)) {
            return Rule.Kind.LAMP;
        }
        boolean graded = mention.measure().is(Measure.Dimension.MONEY)
                && behind.indexOf('由') >= 0
                && GRADED.matcher(behind).lookingAt();
        boolean closes = OPENS.matcher(behind).lookingAt();
        return graded || (closes && SANCTION.matcher(behind).lookingAt()) ? Rule.Kind.THRESHOLD : null;
    }

    private static boolean lights(String behind) {
        boolean lamp = behind.indexOf('灯') >= 0 || behind.indexOf('牌') >= 0 || behind.indexOf('警') >= 0;
        Matcher found = lamp ? LAMP.matcher(behind) : null;
        return found != null
                && found.lookingAt()
                && (found.group(1) != null || OPENS.matcher(behind).lookingAt());
    }

    /** 低于序时进度10个百分点: as far behind as that, or further. */
    private static Quantity quantity(Quantity quantity, String name) {
        boolean behind = name.contains("低于") || name.contains("滞后") || name.contains("落后");
        return behind && quantity.comparator() != Comparator.RANGE
                ? new Quantity(
                        Comparator.AT_LEAST,
                        quantity.value(),
                        null,
                        quantity.unit(),
                        null,
                        quantity.base(),
                        quantity.words(),
                        quantity.undecided())
                : quantity;
    }

    /** What follows ends with the next semicolon, or at the comma before another number of the same kind. */
    private static int endOf(String behind) {
        int end = behind.length();
        for (String stop : List.of(";", "。", ",低于", ",高于", ",超过", ",滞后")) {
            int at = behind.indexOf(stop);
            end = at > 0 ? Math.min(end, at) : end;
        }
        return end;
    }

    private static int partStart(Place place, Mention mention) {
        int at = mention.clause().start();
        return Math.max(place.sentence().start(), Math.min(at, mention.measure().start()));
    }

    private static Evidence evidence(Place place, Mention mention, int end) {
        var folded = place.frame().folded();
        return new Evidence(
                folded.span(place.sentence().start(), place.sentence().end()),
                folded.span(
                        mention.clause().start(),
                        Math.max(end, mention.measure().end())),
                place.block().path(),
                0.8,
                "数字后写明后果，是规则而不是目标");
    }
}
