@NullMarked
package cn.yinfeng.app.document;

import org.jspecify.annotations.NullMarked;
