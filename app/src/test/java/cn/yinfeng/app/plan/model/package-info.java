@NullMarked
package cn.yinfeng.app.plan.model;

import org.jspecify.annotations.NullMarked;
