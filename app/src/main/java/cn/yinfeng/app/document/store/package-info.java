/** Rows in PostgreSQL, contents in a folder by their hash. */
@NullMarked
package cn.yinfeng.app.document.store;

import org.jspecify.annotations.NullMarked;
