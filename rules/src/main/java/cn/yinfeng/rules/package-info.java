/** The shipped rules as data, and the small typed reader by which every module reads its own. No rule is evaluated here. */
@NullMarked
package cn.yinfeng.rules;

import org.jspecify.annotations.NullMarked;
