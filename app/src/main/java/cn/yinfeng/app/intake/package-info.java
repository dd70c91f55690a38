/**
 * 导入: one way in for sheets: file, staging, checks and preview, then one transaction. Later modules say what a row means.
 * Not here: any rule about projects or figures.
 */
@ApplicationModule(
        displayName = "导入",
        allowedDependencies = {"platform", "people"})
@NullMarked
package cn.yinfeng.app.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
