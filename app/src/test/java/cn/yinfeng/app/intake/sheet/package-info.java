@NullMarked
package cn.yinfeng.app.intake.sheet;

import org.jspecify.annotations.NullMarked;
