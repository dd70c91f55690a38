/**
 * 通知: what a person should hear of, in an inbox of the own, by e-mail, and as a harmless line in a chat group.
 * Not here: what there is to do (the work of the day in people), what happened (audit). Nobody sees whether others read.
 */
@ApplicationModule(
        displayName = "通知",
        allowedDependencies = {"platform", "people", "people::organisation", "people::suggestion"})
@NullMarked
package cn.yinfeng.app.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
