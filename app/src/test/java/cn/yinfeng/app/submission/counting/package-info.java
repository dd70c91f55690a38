@NullMarked
package cn.yinfeng.app.submission.counting;

import org.jspecify.annotations.NullMarked;
