package cn.yinfeng.bench;

import java.util.Arrays;

/**
 * Times of like requests.
 *
 * @param nanos sorted, in nanoseconds
 */
record Samples(long[] nanos) {
    Samples {
        nanos = nanos.clone();
        Arrays.sort(nanos);
    }

    /** The time under which this share of the requests stayed, in milliseconds. */
    double percentile(double percent) {
        int index = (int) Math.ceil(percent / 100 * nanos.length) - 1;
        return nanos[Math.max(0, index)] / 1e6;
    }

    double median() {
        return percentile(50);
    }
}
