/** Signing over HTTP. */
@NullMarked
package cn.yinfeng.app.signing.web;

import org.jspecify.annotations.NullMarked;
