/** The door of the dated organisation: kinds of units, their successions, who takes part in groups, who holds what. */
@NamedInterface("organisation")
@NullMarked
package cn.yinfeng.app.people.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
