@NullMarked
package cn.yinfeng.app.submission;

import org.jspecify.annotations.NullMarked;
