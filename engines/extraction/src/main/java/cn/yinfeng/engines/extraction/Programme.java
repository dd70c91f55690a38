package cn.yinfeng.engines.extraction;

/**
 * A library, list, map, platform or mechanism that the document wants to have.
 *
 * @param name as printed, without quotation marks
 * @param kind what sort of thing
 * @param evidence where it is named first
 */
public record Programme(String name, Kind kind, Evidence evidence) {

    /** Sorts of programmes. */
    public enum Kind {
        /** 项目储备库, 专家库, 数据库. */
        LIBRARY,
        /** 目标企业清单, 名录表. */
        LIST,
        /** 产业链图谱, 路线图. */
        MAP,
        /** 信息平台. */
        PLATFORM,
        /** 联席会议制度, 风险防范机制. */
        MECHANISM
    }
}
