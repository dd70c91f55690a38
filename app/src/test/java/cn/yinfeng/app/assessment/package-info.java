@NullMarked
package cn.yinfeng.app.assessment;

import org.jspecify.annotations.NullMarked;
