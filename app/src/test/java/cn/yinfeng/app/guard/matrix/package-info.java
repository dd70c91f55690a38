/** Every endpoint, tried with every role, in the own unit and towards a sibling: who sees what, by walking. */
@NullMarked
package cn.yinfeng.app.guard.matrix;

import org.jspecify.annotations.NullMarked;
