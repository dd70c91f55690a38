@NullMarked
package cn.yinfeng.app.intake;

import org.jspecify.annotations.NullMarked;
