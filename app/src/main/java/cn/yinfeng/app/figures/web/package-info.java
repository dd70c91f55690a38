@NullMarked
package cn.yinfeng.app.figures.web;

import org.jspecify.annotations.NullMarked;
