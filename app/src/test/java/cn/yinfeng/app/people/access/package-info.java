@org.jspecify.annotations.NullMarked
package cn.yinfeng.app.people.access;
