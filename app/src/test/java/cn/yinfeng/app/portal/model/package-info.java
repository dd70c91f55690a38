@NullMarked
package cn.yinfeng.app.portal.model;

import org.jspecify.annotations.NullMarked;
