/** Kinds of return as dated data, and the canonical lines of a version. */
@NullMarked
package cn.yinfeng.app.submission.model;

import org.jspecify.annotations.NullMarked;
