@NullMarked
package cn.yinfeng.app.people.web;

import org.jspecify.annotations.NullMarked;
