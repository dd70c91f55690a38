/**
 * 留痕: an entry for every change, sealed into a hash chain. It hears every Happening and depends on nobody.
 */
@ApplicationModule(
        displayName = "留痕",
        allowedDependencies = {"platform"})
@NullMarked
package cn.yinfeng.app.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
