@NullMarked
package cn.yinfeng.app.signing.app;

import org.jspecify.annotations.NullMarked;
