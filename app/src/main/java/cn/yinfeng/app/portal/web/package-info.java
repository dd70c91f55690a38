/** The endpoints of publications, and those that anyone may call. */
@NullMarked
package cn.yinfeng.app.portal.web;

import org.jspecify.annotations.NullMarked;
