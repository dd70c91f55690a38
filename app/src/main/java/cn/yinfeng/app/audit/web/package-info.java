/** The endpoints of audit. */
@NullMarked
package cn.yinfeng.app.audit.web;

import org.jspecify.annotations.NullMarked;
