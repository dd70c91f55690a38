/**
 * 附件与公文: files with their hash, under the scope of what they belong to.
 * Not here: filing (报备) and what a paper means.
 */
@ApplicationModule(
        displayName = "附件与公文",
        allowedDependencies = {"platform", "people"})
@NullMarked
package cn.yinfeng.app.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
