/** Checks that walk everything there is, each seen red by a fixture of its own. */
@NullMarked
package cn.yinfeng.app.guard;

import org.jspecify.annotations.NullMarked;
