/** Values that every part of Yinfeng shares. JDK only: no framework, no clock, no database. */
@NullMarked
package cn.yinfeng.kernel;

import org.jspecify.annotations.NullMarked;
