@NullMarked
package cn.yinfeng.app.intake.store;

import org.jspecify.annotations.NullMarked;
