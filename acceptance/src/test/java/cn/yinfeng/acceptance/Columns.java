package cn.yinfeng.acceptance;

/** The columns of the sheets as a person reads them. */
final class Columns {
    static final String NAME = "项目名称";
    static final String UNIT = "所属单位";
    static final String INVESTOR = "投资方";
    static final String ORIGIN = "来源地";
    static final String SIGNED_ON = "签约日期";
    static final String CONTRACT_TYPE = "合同类型";
    static final String CONTRACT_AMOUNT = "合同金额";
    static final String SCALE = "金额单位";

    private Columns() {}
}
