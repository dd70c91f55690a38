package cn.yinfeng.tools.coverage;

/** A story that proves an item. */
record Proof(String item, Way way, String story, String source) {
    enum Way {
        /** The platform computes, decides, refuses or reminds, and the story checks what came out. */
        COMPUTED,
        /** The platform keeps it and gives it back: a field, a list, a template. */
        RECORDED
    }
}
