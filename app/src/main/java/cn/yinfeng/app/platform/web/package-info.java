/** What every endpoint shares: permissions, problems in the reader's language, paging, the web pages themselves. */
@NullMarked
package cn.yinfeng.app.platform.web;

import org.jspecify.annotations.NullMarked;
