@NullMarked
package cn.yinfeng.app.project;

import org.jspecify.annotations.NullMarked;
