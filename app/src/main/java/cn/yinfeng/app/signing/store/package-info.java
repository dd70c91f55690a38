/** Visible SQL on the schema signing. */
@NullMarked
package cn.yinfeng.app.signing.store;

import org.jspecify.annotations.NullMarked;
