@NullMarked
package cn.yinfeng.app.document.model;

import org.jspecify.annotations.NullMarked;
