/** Sheets as clerks write them, and bringing them in, for tests of every kind of import. */
@NullMarked
package cn.yinfeng.app.intake.testkit;

import org.jspecify.annotations.NullMarked;
