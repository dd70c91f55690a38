/** Guards over all code. What they guard is found by walking, never listed; every guard has been red on a fixture. */
@NullMarked
package cn.yinfeng.app.architecture;

import org.jspecify.annotations.NullMarked;
