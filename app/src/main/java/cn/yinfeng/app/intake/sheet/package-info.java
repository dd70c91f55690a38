/** Files: which are sheets, their rows as text, and sheets written. */
@NullMarked
package cn.yinfeng.app.intake.sheet;

import org.jspecify.annotations.NullMarked;
