@NullMarked
package cn.yinfeng.app.audit;

import org.jspecify.annotations.NullMarked;
