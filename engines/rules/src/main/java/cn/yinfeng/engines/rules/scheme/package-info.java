/** Schemes of assessment: measures to points, points to a ranking, each point explained. */
@NullMarked
package cn.yinfeng.engines.rules.scheme;

import org.jspecify.annotations.NullMarked;
