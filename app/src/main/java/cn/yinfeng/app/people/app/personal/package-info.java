/** Answering what people ask about their own data. */
@NullMarked
package cn.yinfeng.app.people.app.personal;

import org.jspecify.annotations.NullMarked;
