/** How records are sealed, in plain Java. */
@NullMarked
package cn.yinfeng.app.audit.model;

import org.jspecify.annotations.NullMarked;
