/** The commands of the launcher: score and check. */
@NullMarked
package cn.yinfeng.engines.rules.command;

import org.jspecify.annotations.NullMarked;
