/** What tests of every module share: a real database, people and their sessions. */
@NullMarked
package cn.yinfeng.app.testkit;

import org.jspecify.annotations.NullMarked;
