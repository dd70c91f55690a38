/** The door of complaints and suggestions, which every page offers (国办函〔2026〕12号). */
@NamedInterface("suggestion")
@NullMarked
package cn.yinfeng.app.people.suggestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
