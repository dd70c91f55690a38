/** The endpoints of assessments. */
@NullMarked
package cn.yinfeng.app.assessment.web;

import org.jspecify.annotations.NullMarked;
