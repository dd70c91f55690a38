/** Definitions of figures, what they measure, and their arithmetic, without a database. */
@NullMarked
package cn.yinfeng.app.figures.model;

import org.jspecify.annotations.NullMarked;
