/** The tables of schema assessment. */
@NullMarked
package cn.yinfeng.app.assessment.store;

import org.jspecify.annotations.NullMarked;
