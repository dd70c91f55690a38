@NullMarked
package cn.yinfeng.engines.rules.command;

import org.jspecify.annotations.NullMarked;
