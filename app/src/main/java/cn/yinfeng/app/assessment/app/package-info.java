/** Assessments: run, publish, answer, settle, replay. */
@NullMarked
package cn.yinfeng.app.assessment.app;

import org.jspecify.annotations.NullMarked;
