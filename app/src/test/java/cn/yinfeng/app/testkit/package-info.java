/** What tests of every module share: a real database. */
@NullMarked
package cn.yinfeng.app.testkit;

import org.jspecify.annotations.NullMarked;
