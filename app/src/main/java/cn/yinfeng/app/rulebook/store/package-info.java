/** Versions and signatures in PostgreSQL. */
@NullMarked
package cn.yinfeng.app.rulebook.store;

import org.jspecify.annotations.NullMarked;
