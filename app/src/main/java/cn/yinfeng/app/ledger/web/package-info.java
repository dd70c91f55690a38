@NullMarked
package cn.yinfeng.app.ledger.web;

import org.jspecify.annotations.NullMarked;
