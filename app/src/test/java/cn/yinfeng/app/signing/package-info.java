@NullMarked
package cn.yinfeng.app.signing;

import org.jspecify.annotations.NullMarked;
