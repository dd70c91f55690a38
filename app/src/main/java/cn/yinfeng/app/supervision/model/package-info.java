/** What lamps are lit by, in plain Java. */
@NullMarked
package cn.yinfeng.app.supervision.model;

import org.jspecify.annotations.NullMarked;
