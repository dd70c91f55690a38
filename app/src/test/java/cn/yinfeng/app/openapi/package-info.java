/** The description of the HTTP interface, from which the pages' types are generated. */
@NullMarked
package cn.yinfeng.app.openapi;

import org.jspecify.annotations.NullMarked;
