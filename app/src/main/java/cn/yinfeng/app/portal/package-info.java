/**
 * 发布平台: figures of a month, published with date, basis and definitions, for anyone to see without login.
 * Not here: computing them (figures).
 */
@ApplicationModule(
        displayName = "发布平台",
        allowedDependencies = {"platform", "people", "ledger", "figures"})
@NullMarked
package cn.yinfeng.app.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
