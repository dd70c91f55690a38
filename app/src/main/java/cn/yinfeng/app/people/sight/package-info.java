/** The door of who sees what beyond the scope of units: sharing for a time, and need-to-know under a code name. */
@NamedInterface("sight")
@NullMarked
package cn.yinfeng.app.people.sight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
