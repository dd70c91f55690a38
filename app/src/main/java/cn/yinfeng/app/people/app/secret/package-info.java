/** What must be read again but not by whoever holds the database alone: secrets under a key of their own. */
@NullMarked
package cn.yinfeng.app.people.app.secret;

import org.jspecify.annotations.NullMarked;
