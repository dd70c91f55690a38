@NullMarked
package cn.yinfeng.app.ledger;

import org.jspecify.annotations.NullMarked;
