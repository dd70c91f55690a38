/** Lamps over HTTP. */
@NullMarked
package cn.yinfeng.app.supervision.web;

import org.jspecify.annotations.NullMarked;
