/** Many people at once: what each of them does, and how long they wait for it. */
@NullMarked
package cn.yinfeng.bench.crowd;

import org.jspecify.annotations.NullMarked;
