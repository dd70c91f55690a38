/** What an operator does to an installation from outside: backup, restore, doctor. Runs without Spring's context. */
@NullMarked
package cn.yinfeng.app.platform.operation;

import org.jspecify.annotations.NullMarked;
