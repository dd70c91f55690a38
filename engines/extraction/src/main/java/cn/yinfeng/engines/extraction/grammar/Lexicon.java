package cn.yinfeng.engines.extraction.grammar;

import cn.yinfeng.engines.extraction.token.Words;

/** The dictionaries, read once. */
public final class Lexicon {
    public static final Words COMPARATORS = Words.named("comparators");
    public static final Words LEADING = Words.named("leading");
    public static final Words VERBS = Words.named("verbs");
    public static final Words FINISHES = Words.named("finishes");
    public static final Words CROWDS = Words.named("crowds");
    public static final Words GENRE = Words.named("genre");
    public static final Words PROGRAMMES = Words.named("programmes");
    public static final Words FOUNDING = Words.named("founding");
    public static final Words ANSWERS = Words.named("answers");
    public static final Words USING = Words.named("using");
    public static final Words HEADLINES = Words.named("headlines");
    public static final Words DEFINING = Words.named("defining");
    public static final Words REGIONS = Words.named("regions");
    public static final Words BACK = Words.named("back");
    public static final Words AHEAD = Words.named("ahead");
    public static final Words NO_COMPARATORS = Words.named("nocomparators");
    public static final Words HEADS = Words.named("heads");
    public static final Words PAST = Words.named("past");
    public static final Words BREAKS = Words.named("breaks");
    public static final Words SUBJECTS = Words.named("subjects");
    public static final Words NO_SUBJECTS = Words.named("nosubjects");
    public static final Words TITLES = Words.named("titles");
    public static final Words ACTS = Words.named("acts");
    public static final Words UNITS = Words.named("units");
    public static final Words COMPANY_FORMS = Words.named("companyforms");
    public static final Words BEFORE_NAMES = Words.named("beforenames");
    public static final Words POSTS = Words.named("posts");
    public static final Words NO_NAMES = Words.named("nonames");
    public static final Words SURNAMES = Words.named("surnames");
    public static final Words INDUSTRIES = Words.named("industries");
    public static final Words INVESTING = Words.named("investing");
    public static final Words OTHER_MONEY = Words.named("othermoney");
    public static final Words WANTING = Words.named("wanting");

    public static final Words SPEAKING = Words.named("speaking");

    private Lexicon() {}
}
