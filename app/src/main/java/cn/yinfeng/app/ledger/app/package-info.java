@NullMarked
package cn.yinfeng.app.ledger.app;

import org.jspecify.annotations.NullMarked;
