/** The endpoints of documents. */
@NullMarked
package cn.yinfeng.app.document.web;

import org.jspecify.annotations.NullMarked;
