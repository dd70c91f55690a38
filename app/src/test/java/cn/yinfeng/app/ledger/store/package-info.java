@NullMarked
package cn.yinfeng.app.ledger.store;

import org.jspecify.annotations.NullMarked;
