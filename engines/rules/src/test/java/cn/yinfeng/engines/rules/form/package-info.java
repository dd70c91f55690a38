@NullMarked
package cn.yinfeng.engines.rules.form;

import org.jspecify.annotations.NullMarked;
