@NullMarked
package cn.yinfeng.app.project.web;

import org.jspecify.annotations.NullMarked;
