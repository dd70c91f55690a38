/** What a program needs to use the platform as a person does: over HTTP, with a login and sheets. */
@NullMarked
package cn.yinfeng.tools.client;

import org.jspecify.annotations.NullMarked;
