@NullMarked
package cn.yinfeng.app.assessment.app;

import org.jspecify.annotations.NullMarked;
