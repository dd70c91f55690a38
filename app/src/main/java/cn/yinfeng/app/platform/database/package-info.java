/** PostgreSQL: started by us unless configured otherwise, four roles, migrations per module, scoped transactions. */
@NullMarked
package cn.yinfeng.app.platform.database;

import org.jspecify.annotations.NullMarked;
