@NullMarked
package cn.yinfeng.app.figures;

import org.jspecify.annotations.NullMarked;
