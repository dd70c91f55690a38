@NullMarked
package cn.yinfeng.app.platform.database;

import org.jspecify.annotations.NullMarked;
