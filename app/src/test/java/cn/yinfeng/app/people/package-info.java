@NullMarked
package cn.yinfeng.app.people;

import org.jspecify.annotations.NullMarked;
