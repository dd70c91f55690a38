/** The tables of audit. */
@NullMarked
package cn.yinfeng.app.audit.store;

import org.jspecify.annotations.NullMarked;
