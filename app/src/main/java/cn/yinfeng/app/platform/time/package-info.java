/** The one clock of the installation. */
@NullMarked
package cn.yinfeng.app.platform.time;

import org.jspecify.annotations.NullMarked;
