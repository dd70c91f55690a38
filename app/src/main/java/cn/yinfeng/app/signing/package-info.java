/**
 * 签批: what is laid before signers, who signs it one after another, over which bytes, and whether these still are what
 * was signed. Not here: what a paper says (submission …), files (document).
 */
@ApplicationModule(
        displayName = "签批",
        allowedDependencies = {"platform", "people", "notice", "document"})
@NullMarked
package cn.yinfeng.app.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
