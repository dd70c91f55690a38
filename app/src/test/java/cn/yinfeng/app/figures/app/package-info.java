@NullMarked
package cn.yinfeng.app.figures.app;

import org.jspecify.annotations.NullMarked;
