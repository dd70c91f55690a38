/** SQL on the schema supervision, and on what other modules publish. */
@NullMarked
package cn.yinfeng.app.supervision.store;

import org.jspecify.annotations.NullMarked;
