/** Hears, seals and verifies. */
@NullMarked
package cn.yinfeng.app.audit.app;

import org.jspecify.annotations.NullMarked;
