@NullMarked
package cn.yinfeng.app.project.app;

import org.jspecify.annotations.NullMarked;
