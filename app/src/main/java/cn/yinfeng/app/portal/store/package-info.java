/** Publications in the portal's schema: written as the app role, read by visitors as the public role. */
@NullMarked
package cn.yinfeng.app.portal.store;

import org.jspecify.annotations.NullMarked;
