package cn.yinfeng.bench;

import java.util.Locale;

/** Prints a row per figure: ours, the peer's, the ratio, and whether the wanted bound holds. */
final class Table {
    private int missed;

    void head(String peer) {
        System.out.printf("%-46s %12s %12s %8s %12s%n", "figure", "ours", peer, "ratio", "wanted");
    }

    /** A figure of which less is better; the ratio says how many times better ours is. */
    void atMost(String figure, String unit, double ours, double peer, double wanted) {
        row(figure, unit, ours, peer, peer / ours, "<= " + number(wanted), ours <= wanted);
    }

    /** A figure of which more is better. */
    void atLeast(String figure, String unit, double ours, double peer, double wanted) {
        row(figure, unit, ours, peer, ours / peer, ">= " + number(wanted), ours >= wanted);
    }

    void note(String text) {
        System.out.println(text);
    }

    int missed() {
        return missed;
    }

    private void row(String figure, String unit, double ours, double peer, double ratio, String wanted, boolean holds) {
        missed += holds ? 0 : 1;
        boolean noPeer = Double.isNaN(peer);
        System.out.printf(
                "%-46s %12s %12s %8s %12s %s%n",
                figure + " [" + unit + "]",
                number(ours),
                noPeer ? "-" : number(peer),
                noPeer ? "-" : String.format(Locale.ROOT, "%.1fx", ratio),
                wanted,
                holds ? "" : "MISSED");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : "%.2f", value);
    }
}
