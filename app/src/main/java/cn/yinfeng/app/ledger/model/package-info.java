/** What the ledger knows without a database: indicators, and what it needs from a store. */
@NullMarked
package cn.yinfeng.app.ledger.model;

import org.jspecify.annotations.NullMarked;
