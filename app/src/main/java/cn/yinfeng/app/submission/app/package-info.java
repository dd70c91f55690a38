/** Drafting, laying before signers, accepting and sending back. */
@NullMarked
package cn.yinfeng.app.submission.app;

import org.jspecify.annotations.NullMarked;
