/** Visible SQL on the schema submission. */
@NullMarked
package cn.yinfeng.app.submission.store;

import org.jspecify.annotations.NullMarked;
