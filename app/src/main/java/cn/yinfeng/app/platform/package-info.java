/**
 * The ground floor's floor: database, data scope, clock, problems and paging, used by every module.
 * Not here: anything that an official would have a word for.
 */
@ApplicationModule(
        displayName = "平台底座",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package cn.yinfeng.app.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
