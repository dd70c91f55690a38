/** FEEL in its cage: a text becomes a closed tree of known terms, the tree a value, the value an explanation. */
@NullMarked
package cn.yinfeng.engines.rules.formula;

import org.jspecify.annotations.NullMarked;
