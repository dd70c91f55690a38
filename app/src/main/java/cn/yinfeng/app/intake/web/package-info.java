@NullMarked
package cn.yinfeng.app.intake.web;

import org.jspecify.annotations.NullMarked;
