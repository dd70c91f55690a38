/**
 * The demo region: 兰州经开区 in 2021 and 平凉市 in 2023, lived through the platform's own doors. What the sources publish
 * is kept exactly; every single project and county of 平凉市 is invented and named so.
 */
@NullMarked
package cn.yinfeng.tools.demo;

import org.jspecify.annotations.NullMarked;
