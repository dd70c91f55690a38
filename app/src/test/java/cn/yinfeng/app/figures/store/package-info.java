@NullMarked
package cn.yinfeng.app.figures.store;

import org.jspecify.annotations.NullMarked;
