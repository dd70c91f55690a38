/**
 * 组织人员: units, accounts, posts and their permissions; who is logged in; the data scope's units.
 * Not here: what people do with projects and figures.
 */
@ApplicationModule(
        displayName = "组织人员",
        allowedDependencies = {"platform"})
@NullMarked
package cn.yinfeng.app.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
