/** What must be read again but not by whoever holds the database alone: the installation's one vault and its keys. */
@NullMarked
package cn.yinfeng.app.platform.secret;

import org.jspecify.annotations.NullMarked;
