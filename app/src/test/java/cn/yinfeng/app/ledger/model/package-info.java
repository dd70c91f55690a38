@NullMarked
package cn.yinfeng.app.ledger.model;

import org.jspecify.annotations.NullMarked;
