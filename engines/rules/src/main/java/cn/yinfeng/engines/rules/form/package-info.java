/** The common of a rule text as fields: read out of it, and changed in it without touching anything else. */
@NullMarked
package cn.yinfeng.engines.rules.form;

import org.jspecify.annotations.NullMarked;
