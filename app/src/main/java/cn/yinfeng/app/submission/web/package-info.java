/** Submissions over HTTP. */
@NullMarked
package cn.yinfeng.app.submission.web;

import org.jspecify.annotations.NullMarked;
