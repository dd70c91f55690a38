/** What may be uploaded: names, kinds told by content, markings. Plain Java. */
@NullMarked
package cn.yinfeng.app.document.model;

import org.jspecify.annotations.NullMarked;
