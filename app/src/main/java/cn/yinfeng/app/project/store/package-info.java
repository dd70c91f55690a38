@NullMarked
package cn.yinfeng.app.project.store;

import org.jspecify.annotations.NullMarked;
