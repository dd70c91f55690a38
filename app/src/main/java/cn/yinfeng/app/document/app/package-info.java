/** The acts on documents. */
@NullMarked
package cn.yinfeng.app.document.app;

import org.jspecify.annotations.NullMarked;
