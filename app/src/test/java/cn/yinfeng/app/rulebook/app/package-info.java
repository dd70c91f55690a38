@NullMarked
package cn.yinfeng.app.rulebook.app;

import org.jspecify.annotations.NullMarked;
