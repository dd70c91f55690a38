package cn.yinfeng.bench;

import java.util.List;

/**
 * Times of like requests.
 *
 * @param nanos in nanoseconds, sorted
 */
record Samples(List<Long> nanos) {
    Samples {
        nanos = nanos.stream().sorted().toList();
    }

    /** The time under which this share of the requests stayed, in milliseconds. */
    double percentile(double percent) {
        int index = (int) Math.ceil(percent / 100 * nanos.size()) - 1;
        return nanos.get(Math.max(0, index)) / 1e6;
    }

    double median() {
        return percentile(50);
    }
}
