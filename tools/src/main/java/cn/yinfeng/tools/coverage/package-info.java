/**
 * Which of the mission's items an acceptance story proves: reads {@code docs/mission.md} and the sources of
 * {@code acceptance}, writes {@code docs/coverage.md}. Needs nothing but the JDK.
 */
@NullMarked
package cn.yinfeng.tools.coverage;

import org.jspecify.annotations.NullMarked;
