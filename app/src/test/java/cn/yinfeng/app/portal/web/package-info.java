@NullMarked
package cn.yinfeng.app.portal.web;

import org.jspecify.annotations.NullMarked;
