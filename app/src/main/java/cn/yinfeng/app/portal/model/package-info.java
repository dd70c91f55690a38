/** What a publication keeps and how personal data is masked. Plain Java. */
@NullMarked
package cn.yinfeng.app.portal.model;

import org.jspecify.annotations.NullMarked;
