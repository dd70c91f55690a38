@NullMarked
package cn.yinfeng.app.intake.app;

import org.jspecify.annotations.NullMarked;
