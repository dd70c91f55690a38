/**
 * 发布平台: figures of a month and rankings of units, published with date, basis and what they rest on, for anyone to
 * see without login. Not here: computing them (figures, assessment).
 */
@ApplicationModule(
        displayName = "发布平台",
        allowedDependencies = {"platform", "people", "notice", "ledger", "figures", "assessment"})
@NullMarked
package cn.yinfeng.app.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
