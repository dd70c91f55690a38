package cn.yinfeng.tools.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/**
 * What happens in 平凉市 from January to May 2023. The totals are those published on 2023-06-09: 157 projects of 134亿元
 * signed, 154 started, 73亿元 in place. The projects that add up to them are drawn from a seed: the same seed gives the
 * same projects, to the 分.
 */
final class Pingliang {
    static final long SIGNED_WAN = 1_340_000;
    static final long IN_PLACE_WAN = 730_000;
    static final int NOT_STARTED = 3;
    static final YearMonth FIRST = YearMonth.of(2023, 1);
    static final YearMonth LAST = YearMonth.of(2023, 5);
    static final String FAIR = "演示推介会（虚构）";
    private static final List<Integer> SIGNED_BY_MONTH = List.of(22, 27, 38, 36, 34);
    private static final int FAIR_MONTH = 4;
    private static final long CONTRACT_STEP = 100;
    private static final long FUNDS_STEP = 10;

    private static final List<County> COUNTIES = List.of(County.values());
    private static final List<String> PRODUCTS = List.of(
            "红牛精深加工", "苹果浓缩汁生产", "冷链仓储物流", "光伏支架制造", "中药饮片加工", "预制菜生产线", "包装纸制品", "高强度紧固件", "饲料加工", "陶瓷新材料", "磁性材料制造",
            "智能农机装配", "乡村文旅综合体", "风电塔筒制造", "装配式建筑构件", "煤化工助剂", "再生资源利用", "电子元器件封装", "草畜一体化", "康养服务中心");
    private static final List<String> ORIGINS = List.of("陕西省", "山东省", "天津市", "浙江省", "上海市", "江苏省", "广东省", "福建省");

    private final RandomGenerator random;

    private Pingliang(long seed) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** The projects in the order of their signing. */
    static List<DemoProject> projects(long seed) {
        return new Pingliang(seed).draw();
    }

    private List<DemoProject> draw() {
        List<YearMonth> months = IntStream.range(0, SIGNED_BY_MONTH.size())
                .boxed()
                .flatMap(i -> IntStream.range(0, SIGNED_BY_MONTH.get(i)).mapToObj(_ -> FIRST.plusMonths(i)))
                .toList();
        List<Long> contracts =
                Shares.split(
                                SIGNED_WAN / CONTRACT_STEP,
                                months.stream().map(_ -> contractWeight()).toList())
                        .stream()
                        .map(steps -> steps * CONTRACT_STEP)
                        .toList();
        List<Long> inPlace = fundsByProject(contracts);
        var projects = new ArrayList<DemoProject>();
        for (int i = 0; i < months.size(); i++) {
            projects.add(project(i, months, contracts.get(i), inPlace.get(i)));
        }
        return List.copyOf(projects);
    }

    private List<Long> fundsByProject(List<Long> contracts) {
        List<Long> weights = IntStream.range(0, contracts.size())
                .mapToObj(i -> isNeverStarted(i, contracts.size()) ? 0L : contracts.get(i) * random.nextLong(40, 70))
                .toList();
        return Shares.split(IN_PLACE_WAN / FUNDS_STEP, weights).stream()
                .map(steps -> steps * FUNDS_STEP)
                .toList();
    }

    private DemoProject project(int index, List<YearMonth> months, long contractWan, long fundsWan) {
        YearMonth signed = months.get(index);
        LocalDate signedOn = signed.atDay(1 + dayInMonth(index, months, signed));
        boolean starts = !isNeverStarted(index, months.size());
        YearMonth start = random.nextInt(10) < 6 || signed.equals(LAST) ? signed : signed.plusMonths(1);
        String product = PRODUCTS.get(random.nextInt(PRODUCTS.size()));
        boolean atFair = signed.getMonthValue() == FAIR_MONTH && random.nextInt(10) < 6;
        return new DemoProject(
                index + 1,
                "虚构项目%03d·%s".formatted(index + 1, product),
                COUNTIES.get(random.nextInt(COUNTIES.size())),
                "虚构投资方%03d（演示）".formatted(1 + random.nextInt(140)),
                ORIGINS.get(random.nextInt(ORIGINS.size())),
                signedOn,
                atFair ? Optional.of(FAIR) : Optional.empty(),
                contractWan,
                starts ? milestones(signed, start) : waiting(index, months.size(), signed),
                starts ? funds(start, fundsWan) : new TreeMap<>());
    }

    private Map<Milestone, YearMonth> milestones(YearMonth signed, YearMonth start) {
        var reached = new EnumMap<Milestone, YearMonth>(Milestone.class);
        reached.put(Milestone.REGISTRATION, signed);
        if (random.nextInt(10) < 9) {
            reached.put(Milestone.AUTHORISATION, start);
        }
        if (random.nextInt(10) < 7) {
            reached.put(Milestone.LAND_SUPPLY, start);
        }
        reached.put(Milestone.START, start);
        if (start.isBefore(LAST) && random.nextInt(10) < 4) {
            reached.put(Milestone.STATISTICS_ENTRY, start.plusMonths(1));
        }
        if (start.isBefore(LAST.minusMonths(2)) && random.nextInt(10) < 2) {
            reached.put(Milestone.PRODUCTION, LAST);
        }
        return reached;
    }

    /** Of the last ones signed, which have not started, the first has at least its company. */
    private static Map<Milestone, YearMonth> waiting(int index, int count, YearMonth signed) {
        return index == count - NOT_STARTED ? Map.of(Milestone.REGISTRATION, signed) : Map.of();
    }

    private SortedMap<YearMonth, Long> funds(YearMonth start, long wan) {
        List<YearMonth> months = IntStream.rangeClosed(start.getMonthValue(), LAST.getMonthValue())
                .mapToObj(month -> YearMonth.of(2023, month))
                .toList();
        List<Long> parts = Shares.split(
                wan / FUNDS_STEP,
                months.stream().map(_ -> random.nextLong(2, 12)).toList());
        var funds = new TreeMap<YearMonth, Long>();
        for (int i = 0; i < months.size(); i++) {
            if (parts.get(i) > 0) {
                funds.put(months.get(i), parts.get(i) * FUNDS_STEP);
            }
        }
        return funds;
    }

    private long contractWeight() {
        long small = random.nextLong(300, 1_500);
        return random.nextInt(100) < 12 ? small * 5 : small;
    }

    private static boolean isNeverStarted(int index, int count) {
        return index >= count - NOT_STARTED;
    }

    /** Spreads a month's signings over its days, in order. */
    private static int dayInMonth(int index, List<YearMonth> months, YearMonth month) {
        int first = months.indexOf(month);
        int signings = SIGNED_BY_MONTH.get(month.getMonthValue() - 1);
        return 2 + (index - first) * (month.lengthOfMonth() - 4) / signings;
    }
}
