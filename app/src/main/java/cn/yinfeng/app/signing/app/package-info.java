/** Laying, signing, standing in, routes, sheets. */
@NullMarked
package cn.yinfeng.app.signing.app;

import org.jspecify.annotations.NullMarked;
