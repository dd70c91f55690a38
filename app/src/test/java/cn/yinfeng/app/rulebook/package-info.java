@NullMarked
package cn.yinfeng.app.rulebook;

import org.jspecify.annotations.NullMarked;
