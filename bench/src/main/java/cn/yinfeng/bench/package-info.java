/** Benchmarks: each prints its figures, its peers measured in the same run, and the ratios. Never a unit test. */
@NullMarked
package cn.yinfeng.bench;

import org.jspecify.annotations.NullMarked;
