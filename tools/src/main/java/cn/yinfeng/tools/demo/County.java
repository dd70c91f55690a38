package cn.yinfeng.tools.demo;

/** The invented counties of 平凉市, and how each fills in its monthly sheet. */
enum County {
    JIA("演示甲县（虚构）", "jia", Scale.WAN, false),
    YI("演示乙县（虚构）", "yi", Scale.YI, false),
    BING("演示丙县（虚构）", "bing", Scale.WAN, true),
    DING("演示丁县（虚构）", "ding", Scale.YI, true),
    WU("演示戊区（虚构）", "wu", Scale.WAN, false),
    JI("演示己市（虚构）", "ji", Scale.WAN, true);

    private final String label;
    private final String word;
    private final Scale scale;
    private final boolean cumulative;

    County(String label, String word, Scale scale, boolean cumulative) {
        this.label = label;
        this.word = word;
        this.scale = scale;
        this.cumulative = cumulative;
    }

    String label() {
        return label;
    }

    /** For logins and codes. */
    String word() {
        return word;
    }

    Scale scale() {
        return scale;
    }

    /** Whether its sheets state 累计 instead of the month's own figure. */
    boolean cumulative() {
        return cumulative;
    }

    /** In what amounts of money are written. */
    enum Scale {
        WAN("万元", 0),
        YI("亿元", 4);

        private final String label;
        private final int decimals;

        Scale(String label, int decimals) {
            this.label = label;
            this.decimals = decimals;
        }

        String label() {
            return label;
        }

        /** An amount of 万元 as this scale writes it, exactly. */
        String write(long wan) {
            return java.math.BigDecimal.valueOf(wan, decimals)
                    .stripTrailingZeros()
                    .toPlainString();
        }
    }
}
