@NullMarked
package cn.yinfeng.app.rulebook.model;

import org.jspecify.annotations.NullMarked;
