/** What a scheme may measure, and how a result is written down. Plain Java. */
@NullMarked
package cn.yinfeng.app.assessment.model;

import org.jspecify.annotations.NullMarked;
