package cn.yinfeng.tools.demo;

/** What a project reaches once, by the word that the progress sheet uses. */
enum Milestone {
    REGISTRATION("注册"),
    AUTHORISATION("立项"),
    LAND_SUPPLY("供地"),
    START("开工"),
    STATISTICS_ENTRY("入统"),
    PRODUCTION("投产");

    private final String label;

    Milestone(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
